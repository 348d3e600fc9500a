package org.creatorconnect.commission;

import java.util.Optional;
import org.creatorconnect.attribution.Candidate;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.money.Money;
import org.creatorconnect.money.Rate;
import org.creatorconnect.order.LineAmounts;
import org.creatorconnect.order.OrderId;
import org.creatorconnect.order.OrderLineId;
import org.creatorconnect.rate.RateDecision;

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
