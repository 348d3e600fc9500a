/**
 * Tracking links: whose they are, where they lead and with which labels. It may import merchant and
 * registry. Making one, and the rate it is told, is in {@code link.service}; following one is
 * {@code click}.
 */
@NullMarked
package org.creatorconnect.link;

import org.jspecify.annotations.NullMarked;
