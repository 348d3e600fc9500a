package org.creatorconnect.money;

import java.util.Currency;
import org.jspecify.annotations.Nullable;

/**
 * Reads amounts that come from outside, at whichever door. One amount is at most {@value #MOST}
 * minor units, so that no sum of what is taken comes near to what a book can hold.
 */
public final class GivenAmount {

    /** The most that one amount may be, in minor units: ten thousand million euros. */
    public static final long MOST = 1_000_000_000_000L;

    private GivenAmount() {}

    /**
     * Reads a plain decimal such as {@code 12.34}; it may be negative.
     *
     * @throws IllegalArgumentException with {@link #complaint} as its message when it is no decimal
     *     in this currency, or lies beyond the limit
     */
    public static Money read(@Nullable String decimal, Currency currency) {
        try {
            Money amount = Money.parse(decimal == null ? "" : decimal, currency);
            if (Math.abs(amount.minor()) <= MOST) {
                return amount;
            }
        } catch (IllegalArgumentException | ArithmeticException unreadable) {
            throw new IllegalArgumentException(complaint(currency), unreadable);
        }
        throw new IllegalArgumentException(complaint(currency));
    }

    /** What an amount in this currency must look like. */
    public static String complaint(Currency currency) {
        return "must be a decimal such as "
                + new Money(1234, currency).amount()
                + ", at most "
                + new Money(MOST, currency);
    }
}
