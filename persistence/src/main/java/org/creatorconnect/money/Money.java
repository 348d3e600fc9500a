package org.creatorconnect.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Objects;

/**
 * An exact amount in the smallest unit of one currency (ISO 4217): 12.34 EUR is 1234, 1234 JPY is
 * 1234, 1.234 KWD is 1234. May be negative. Arithmetic is checked: an overflow throws {@link
 * ArithmeticException} and never wraps.
 *
 * @param minor the amount in minor units
 * @param currency decides the number of decimals
 */
public record Money(long minor, Currency currency) implements Comparable<Money> {

    public Money {
        Objects.requireNonNull(currency, "currency");
    }

    /** As {@link #of}, for what is read from a table. */
    public Money(long minor, String currencyCode) {
        this(minor, Currency.getInstance(currencyCode));
    }

    public static Money of(long minor, String currencyCode) {
        return new Money(minor, currencyCode);
    }

    public static Money zero(Currency currency) {
        return new Money(0, currency);
    }

    /**
     * Reads a plain decimal such as {@code 12.3}.
     *
     * @throws ArithmeticException when the text has more decimals than the currency, or is too
     *     large
     * @throws NumberFormatException when the text is not a plain decimal of at most 24 characters
     */
    public static Money parse(String decimal, Currency currency) {
        if (!decimal.matches("-?\\d{1,15}(\\.\\d{1,8})?")) {
            throw new NumberFormatException("not a plain decimal");
        }
        BigDecimal scaled =
                new BigDecimal(decimal)
                        .setScale(currency.getDefaultFractionDigits(), RoundingMode.UNNECESSARY);
        return new Money(scaled.unscaledValue().longValueExact(), currency);
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(minor, same(other).minor), currency);
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(minor, same(other).minor), currency);
    }

    public Money negated() {
        return new Money(Math.negateExact(minor), currency);
    }

    public Money times(int factor) {
        return new Money(Math.multiplyExact(minor, (long) factor), currency);
    }

    /** The lesser of the two. */
    public Money min(Money other) {
        return minor <= same(other).minor ? this : other;
    }

    /** The greater of the two. */
    public Money max(Money other) {
        return minor >= same(other).minor ? this : other;
    }

    /** This amount, or zero when it is negative. */
    public Money floorAtZero() {
        return minor < 0 ? zero(currency) : this;
    }

    /** This × numerator ÷ denominator, rounded once, half up (away from zero at the half). */
    public Money fraction(long numerator, long denominator) {
        BigDecimal exact =
                BigDecimal.valueOf(minor)
                        .multiply(BigDecimal.valueOf(numerator))
                        .divide(BigDecimal.valueOf(denominator), 0, RoundingMode.HALF_UP);
        return new Money(exact.longValueExact(), currency);
    }

    public boolean isZero() {
        return minor == 0;
    }

    public boolean isPositive() {
        return minor > 0;
    }

    public boolean isNegative() {
        return minor < 0;
    }

    /** The amount as a plain decimal with all of the currency's decimals: {@code 12.30}. */
    public String amount() {
        return decimal().toPlainString();
    }

    /** The amount with the currency's scale. */
    public BigDecimal decimal() {
        return BigDecimal.valueOf(minor, currency.getDefaultFractionDigits());
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(minor, same(other).minor);
    }

    @Override
    public String toString() {
        return amount() + " " + currency.getCurrencyCode();
    }

    private Money same(Money other) {
        if (!currency.equals(other.currency)) {
            throw new CurrencyMismatch(currency, other.currency);
        }
        return other;
    }
}
