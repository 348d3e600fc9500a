/**
 * Commissions in the portal: their list, and one told from the click to the payout. Pages under
 * {@code commissions/}, words in {@code commissions.properties}; {@code StoryStep} also tells
 * orders.
 */
@NullMarked
package org.creatorconnect.commission.view;

import org.jspecify.annotations.NullMarked;
