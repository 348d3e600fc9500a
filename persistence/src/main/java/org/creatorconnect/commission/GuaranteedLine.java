package org.creatorconnect.commission;

import java.util.List;
import java.util.UUID;
import org.creatorconnect.money.Money;
import org.creatorconnect.money.Rate;
import org.creatorconnect.order.OrderId;
import org.creatorconnect.order.OrderLineId;

/**
 * A line under a guarantee as it stands, read without loading its commissions.
 *
 * @param guarantee the assignment whose guarantee it is
 * @param cps what it keeps by the formula, creator and agency together
 * @param extra what of that comes on top of the fee
 * @param commissions its parts: the creator's, and the agency's where there is one
 */
public record GuaranteedLine(
        UUID guarantee,
        OrderId order,
        OrderLineId line,
        Money base,
        Money paid,
        Rate rate,
        Money cps,
        Money extra,
        List<UUID> commissions) {

    public GuaranteedLine {
        commissions = List.copyOf(commissions);
    }

    /**
     * What it keeps by the formula after all refunds so far; never more than before.
     *
     * @param refunded all refunds of the line
     */
    Money cpsAfter(Money refunded) {
        return KeptShare.of(base, paid, refunded, rate, Rate.ofBasisPoints(0))
                .commission()
                .min(cps);
    }

    GuaranteedLine standing(Money newCps, Money newExtra) {
        return new GuaranteedLine(
                guarantee, order, line, base, paid, rate, newCps, newExtra, commissions);
    }
}
