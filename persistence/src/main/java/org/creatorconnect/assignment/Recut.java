package org.creatorconnect.assignment;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.creatorconnect.money.Money;
import org.creatorconnect.money.Rate;
import org.creatorconnect.refusal.ValidationFailed;

/**
 * What another fee does with the tranches of a plan. Those that were paid or given back stay; what
 * is left of the fee is shared by those that are held, by their percents among themselves, each
 * rounded down, and the last takes the remainder. The platform's fee is cut in the same way.
 *
 * @param whole the new fee, and the platform's fee on it
 * @param held the new parts of the held tranches, in the order of time
 */
public record Recut(Tranche.Parts whole, List<Tranche.Parts> held) {

    /**
     * Cuts a new fee.
     *
     * @param all the assignment's tranches in the order of time
     * @param fee the new one
     * @param platform the platform's rate, as it was frozen with the task; rounded half up once
     * @throws ValidationFailed naming {@code fee} unless it is more than was settled, and something
     *     is held that it can change
     */
    public static Recut of(List<Tranche> all, Money fee, Rate platform) {
        Currency currency = fee.currency();
        Tranche.Parts settled = settled(all, currency);
        List<Tranche> open = all.stream().filter(Tranche::isHeld).toList();
        if (open.isEmpty() || fee.compareTo(settled.fee()) <= 0) {
            throw ValidationFailed.of(
                    "fee", "must be more than what was settled, " + settled.fee());
        }
        Tranche.Parts whole = whole(fee, platform, settled);
        Tranche.Parts left = whole.minus(settled);
        List<Money> fees = cut(left.fee(), open);
        List<Money> platformFees = cut(left.platformFee(), open);
        List<Tranche.Parts> held = new ArrayList<>();
        for (int at = 0; at < open.size(); at++) {
            held.add(new Tranche.Parts(fees.get(at), platformFees.get(at)));
        }
        return new Recut(whole, List.copyOf(held));
    }

    /**
     * A fee and the platform's fee on it, which is never less than what the platform has of it.
     *
     * @param settled what was paid and given back of the plan
     */
    public static Tranche.Parts whole(Money fee, Rate platform, Tranche.Parts settled) {
        return new Tranche.Parts(fee, platform.of(fee).max(settled.platformFee()));
    }

    /** What is held from now on. */
    public Money sum() {
        return held.stream()
                .map(Tranche.Parts::sum)
                .reduce(Money.zero(whole.fee().currency()), Money::plus);
    }

    /** What was paid and given back of the plan; it stays as it is. */
    private static Tranche.Parts settled(List<Tranche> all, Currency currency) {
        return all.stream()
                .filter(tranche -> !tranche.isHeld())
                .map(tranche -> tranche.parts(currency))
                .reduce(Tranche.Parts.none(currency), Tranche.Parts::plus);
    }

    private static List<Money> cut(Money whole, List<Tranche> open) {
        int percents = open.stream().mapToInt(Tranche::percent).sum();
        List<Money> parts = new ArrayList<>();
        Money left = whole;
        for (Tranche tranche : open.subList(0, open.size() - 1)) {
            long minor =
                    Math.floorDiv(
                            Math.multiplyExact(whole.minor(), (long) tranche.percent()), percents);
            Money part = new Money(minor, whole.currency());
            parts.add(part);
            left = left.minus(part);
        }
        parts.add(left);
        return parts;
    }
}
