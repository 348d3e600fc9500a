/** Runs, payouts and reviews in the API. Approval repeats the digest that was seen. */
@NullMarked
package org.creatorconnect.payout.rest;

import org.jspecify.annotations.NullMarked;
