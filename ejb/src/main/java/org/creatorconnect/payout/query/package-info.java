/** Reading runs, payouts and reviews. */
@NullMarked
package org.creatorconnect.payout.query;

import org.jspecify.annotations.NullMarked;
