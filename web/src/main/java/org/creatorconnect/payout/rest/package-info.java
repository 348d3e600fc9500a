/** Payouts over REST. */
@NullMarked
package org.creatorconnect.payout.rest;

import org.jspecify.annotations.NullMarked;
