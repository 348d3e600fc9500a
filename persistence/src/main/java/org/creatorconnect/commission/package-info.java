/**
 * What an order line earns, why, and what became of it. It may import assignment, attribution,
 * ledger, link, merchant, order, rate and registry. How much is kept after refunds is reckoned in
 * {@link org.creatorconnect.commission.KeptShare}, booked in {@code CommissionEntries} and always
 * true by {@code CommissionLaws}, what of it a guarantee's fee takes in {@code GuaranteedLines};
 * commissions follow their orders and payouts in {@code commission.service}, are listed and
 * explained by {@code commission.query}, and shown by {@code commission.view} and {@code
 * commission.rest}. There are no messages.
 */
@NullMarked
package org.creatorconnect.commission;

import org.jspecify.annotations.NullMarked;
