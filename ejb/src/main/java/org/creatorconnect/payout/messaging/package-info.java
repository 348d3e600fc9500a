/** To and from the payment system. */
@NullMarked
package org.creatorconnect.payout.messaging;

import org.jspecify.annotations.NullMarked;
