/** Payout runs, payouts and reviews in the portal. */
@NullMarked
package org.creatorconnect.payout.view;

import org.jspecify.annotations.NullMarked;
