/**
 * What can be paid: one earning per approved commission, tranche or adjustment, in at most one live
 * payout; the debt that is set off against it; the least that is paid. It may import ledger and
 * registry. {@code commission}, {@code assignment} and {@code payout} make and move earnings in
 * their own use cases, so this room has none, and neither screens nor messages: what is paid is
 * seen in {@code payout}.
 */
@NullMarked
package org.creatorconnect.earnings;

import org.jspecify.annotations.NullMarked;
