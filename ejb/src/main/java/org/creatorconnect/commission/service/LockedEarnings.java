package org.creatorconnect.commission.service;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.commission.Takeback;
import org.creatorconnect.commission.TakenFrom;
import org.creatorconnect.earnings.Earning;
import org.creatorconnect.money.Money;

/**
 * What can be paid of some commissions, or was, locked.
 *
 * @param own the one earning of each commission that has one
 * @param raised by commission: what the fee of a guarantee gave back to it while a payout had it,
 *     each an earning of its own
 */
record LockedEarnings(Map<UUID, Earning> own, Map<UUID, List<Earning>> raised) {

    Optional<Earning> of(UUID commission) {
        return Optional.ofNullable(own.get(commission));
    }

    /**
     * What can be paid follows at once; what a payout has already is owed from now on.
     *
     * @return what was taken from what can still be paid
     */
    Money lower(UUID commission, Takeback back, Instant now) {
        Money none = Money.zero(back.commission().currency());
        if (back.from() == TakenFrom.PENDING || back.commission().isZero()) {
            return none;
        }
        Money raises = none;
        for (Earning earning : raised.getOrDefault(commission, List.of())) {
            if (earning.payoutId().isEmpty()) {
                raises = raises.plus(take(earning, back.commission().minus(raises), now));
            }
        }
        Money left = back.commission().minus(raises);
        if (back.from() == TakenFrom.PAYABLE) {
            return raises.plus(of(commission).map(one -> take(one, left, now)).orElse(left));
        }
        of(commission).ifPresent(one -> owe(one, left));
        return raises;
    }

    private static Money take(Earning earning, Money most, Instant now) {
        Money part = earning.amount().min(most);
        if (part.isPositive()) {
            earning.takeBack(part, now);
        }
        return part;
    }

    private static void owe(Earning earning, Money most) {
        Money part = earning.amount().minus(earning.owed()).min(most);
        if (part.isPositive()) {
            earning.owe(part);
        }
    }
}
