/**
 * Clicks: following a link, the click id a visitor takes along, and what is written down of the
 * visit. It may import ledger, link, merchant and registry. The memory of links, the recorder and
 * its schedule are in {@code click.service}; the redirect itself is in {@code click.web}.
 */
@NullMarked
package org.creatorconnect.click;

import org.jspecify.annotations.NullMarked;
