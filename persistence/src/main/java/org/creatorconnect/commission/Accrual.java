package org.creatorconnect.commission;

import java.util.Optional;
import org.creatorconnect.catalog.MerchantId;
import org.creatorconnect.money.Money;
import org.creatorconnect.money.Rate;
import org.creatorconnect.tracking.Candidate;
import org.creatorconnect.tracking.LineAmounts;
import org.creatorconnect.tracking.OrderId;
import org.creatorconnect.tracking.OrderLineId;

/**
 * Everything that makes the amount of one commission.
 *
 * @param candidate whose affiliate earns, or would have earned
 * @param feeRate the platform's, on top of the commission
 */
public record Accrual(
        OrderId order,
        OrderLineId line,
        MerchantId merchant,
        LineAmounts amounts,
        Candidate candidate,
        RateDecision decision,
        Rate feeRate) {

    /** Why it earns nothing, if so. */
    public Optional<ZeroReason> zeroReason() {
        return ZeroReason.of(candidate, amounts.base(), decision.rule().rate());
    }

    public KeptShare share() {
        Money zero = Money.zero(amounts.gross().currency());
        return zeroReason().isPresent()
                ? new KeptShare(zero, zero)
                : KeptShare.whole(amounts, decision.rule().rate(), feeRate);
    }
}
