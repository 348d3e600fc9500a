package org.creatorconnect.roster;

import java.math.BigDecimal;
import org.creatorconnect.money.Money;
import org.creatorconnect.money.Rate;
import org.creatorconnect.refusal.ValidationFailed;
import org.jspecify.annotations.Nullable;

/**
 * What an agency gets of what a creator earns, in basis points: 1,250 is 12.5 %. The agency's part
 * is rounded down to the currency's minor unit and the creator has the rest, so that the two are
 * always the whole.
 *
 * @param basisPoints between 0 and {@value #MOST}
 */
public record AgencyShare(int basisPoints) {

    /** Half of it. */
    public static final int MOST = 5_000;

    /** What an example is told of: a hundred euro. */
    private static final Money HUNDRED = Money.of(10_000, "EUR");

    public AgencyShare {
        if (basisPoints < 0 || basisPoints > MOST) {
            throw new IllegalArgumentException("a share lies between 0 and half");
        }
    }

    /**
     * A share as it was given.
     *
     * @throws ValidationFailed naming the field, when it is none or too large
     */
    public static AgencyShare given(String field, @Nullable Integer basisPoints) {
        if (basisPoints == null || basisPoints < 0 || basisPoints > MOST) {
            throw ValidationFailed.of(
                    field, "must lie between 0 and " + MOST + " basis points (100 are 1 %)");
        }
        return new AgencyShare(basisPoints);
    }

    /**
     * A rate in basis points; null when there is none, and no share at all when it has finer parts.
     */
    public static @Nullable Integer basisPoints(@Nullable Rate rate) {
        if (rate == null) {
            return null;
        }
        BigDecimal points = rate.value().movePointRight(4).stripTrailingZeros();
        return points.scale() > 0 ? -1 : points.intValueExact();
    }

    /** The agency's part of an amount, rounded down. */
    public Money of(Money whole) {
        return rate().floorOf(whole);
    }

    /** What the creator keeps of an amount. */
    public Money rest(Money whole) {
        return whole.minus(of(whole));
    }

    /** Both parts of an amount, as they are posted. */
    public SharedAmount split(Money whole) {
        return new SharedAmount(whole, this, of(whole), rest(whole));
    }

    /** What it makes of a round amount, for whoever is asked to consent to it. */
    public SharedAmount example() {
        return split(HUNDRED);
    }

    /**
     * The agency's part of what is released after something was before: all parts together are what
     * the agency gets of the sum, however it is cut into pieces.
     */
    public Money next(Money before, Money now) {
        return of(before.plus(now)).minus(of(before));
    }

    public Rate rate() {
        return Rate.ofBasisPoints(basisPoints);
    }
}
