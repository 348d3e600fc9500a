/**
 * Links in the portal: making one for a product or an address, the list, and one with its clicks.
 * Pages under {@code links/}, words in {@code links.properties}; it may import catalog for
 * products' addresses.
 */
@NullMarked
package org.creatorconnect.link.view;

import org.jspecify.annotations.NullMarked;
