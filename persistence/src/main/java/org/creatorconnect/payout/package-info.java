/** Paying affiliates: how, when, how much, and what the payment system said. */
@NullMarked
package org.creatorconnect.payout;

import org.jspecify.annotations.NullMarked;
