package org.creatorconnect.assignment;

import org.creatorconnect.money.Money;
import org.creatorconnect.refusal.ValidationFailed;

/**
 * What becomes of a fee of which a part is paid and the rest goes back: the platform's fee follows
 * by the same part, rounded half up once, and what it is not paid goes back with the rest. The two
 * are always the whole, to the minor unit.
 *
 * @param paid what is paid, with the platform's fee on it
 * @param returned what goes back to the merchant's side
 */
public record FeeSplit(Tranche.Parts paid, Tranche.Parts returned) {

    /**
     * Splits what is held.
     *
     * @param held the whole fee with the platform's fee on it
     * @param amount what of the fee is paid, before an agency's share
     * @throws ValidationFailed naming the field unless the amount lies between nothing and the fee
     */
    public static FeeSplit of(Tranche.Parts held, Money amount, String field) {
        if (!amount.currency().equals(held.fee().currency())
                || !amount.isPositive()
                || amount.compareTo(held.fee()) >= 0) {
            throw ValidationFailed.of(
                    field, "must be more than nothing and less than the fee of " + held.fee());
        }
        return parts(held, amount);
    }

    /**
     * Splits what is held as both sides agreed on, from nothing to all of it.
     *
     * @param held what is held, with the platform's fee on it
     * @param amount what of it is paid, before an agency's share
     * @throws ValidationFailed naming the field unless the amount lies between nothing and the
     *     whole
     */
    public static FeeSplit agreed(Tranche.Parts held, Money amount, String field) {
        if (!amount.currency().equals(held.fee().currency())
                || amount.isNegative()
                || amount.compareTo(held.fee()) > 0) {
            throw ValidationFailed.of(field, "must lie between nothing and " + held.fee());
        }
        return parts(held, amount);
    }

    private static FeeSplit parts(Tranche.Parts held, Money amount) {
        Money platform =
                amount.isZero()
                        ? Money.zero(amount.currency())
                        : held.platformFee().fraction(amount.minor(), held.fee().minor());
        return new FeeSplit(
                new Tranche.Parts(amount, platform),
                new Tranche.Parts(held.fee().minus(amount), held.platformFee().minus(platform)));
    }
}
