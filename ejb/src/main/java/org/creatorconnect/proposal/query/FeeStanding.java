package org.creatorconnect.proposal.query;

import java.math.BigDecimal;
import java.util.Currency;
import org.creatorconnect.assignment.FeeSplit;
import org.creatorconnect.assignment.Recut;
import org.creatorconnect.assignment.Tranche;
import org.creatorconnect.money.Money;
import org.creatorconnect.money.Rate;
import org.jspecify.annotations.Nullable;

/**
 * How far the fee of an assignment is paid, so that a reader sees what a proposal does with the
 * money before they say yes to it.
 *
 * @param platform the platform's rate on the fee, as it was frozen with the task
 * @param settled what was paid or given back of the plan, with the platform's fee
 * @param held what is in escrow of it
 */
public record FeeStanding(Money fee, Rate platform, Tranche.Parts settled, Tranche.Parts held) {

    /** As it is kept, in the smallest units of the currency. */
    public FeeStanding(
            String currency,
            long feeMinor,
            @Nullable BigDecimal platformRate,
            long settledMinor,
            long settledPlatformMinor,
            long heldMinor,
            long heldPlatformMinor) {
        this(
                Money.of(feeMinor, currency),
                platformRate == null ? Rate.ZERO : new Rate(platformRate),
                new Tranche.Parts(
                        Money.of(settledMinor, currency), Money.of(settledPlatformMinor, currency)),
                new Tranche.Parts(
                        Money.of(heldMinor, currency), Money.of(heldPlatformMinor, currency)));
    }

    /** What another fee needs more in escrow, with the platform's fee; below zero for less. */
    public Money more(Money next) {
        return Recut.whole(next, platform, settled).minus(settled).sum().minus(held.sum());
    }

    /**
     * Who gets what of what is held when the assignment ends.
     *
     * @throws org.creatorconnect.refusal.ValidationFailed naming {@code creatorAmount} when it is
     *     more than what is held
     */
    public FeeSplit end(Money paid) {
        return FeeSplit.agreed(held, paid, "creatorAmount");
    }

    public Currency currency() {
        return fee.currency();
    }
}
