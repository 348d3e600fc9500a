/**
 * Appeals in the portal: the staff's list and decision, and what creators make and read of their
 * own. Pages under {@code appeals/}; words in {@code appeal.properties}. It may import ban and
 * registry, whose decisions it shows.
 */
@NullMarked
package org.creatorconnect.appeal.view;

import org.jspecify.annotations.NullMarked;
