/**
 * Tiers in the portal: their own pages, and where an affiliate stands, for the staff and for
 * themselves; words in {@code tier.properties}.
 */
@NullMarked
package org.creatorconnect.tier.view;

import org.jspecify.annotations.NullMarked;
