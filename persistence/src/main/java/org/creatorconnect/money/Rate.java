package org.creatorconnect.money;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A share of an amount between 0 and 1, with at most six decimals: 7 % is {@code 0.07}.
 *
 * @param value the factor, never negative, never above 1
 */
public record Rate(BigDecimal value) implements Comparable<Rate> {

    public static final Rate ZERO = new Rate(BigDecimal.ZERO);
    private static final int SCALE = 6;

    public Rate {
        if (value.signum() < 0 || value.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("a rate lies between 0 and 1");
        }
        value = value.setScale(SCALE, RoundingMode.UNNECESSARY);
    }

    /**
     * @throws IllegalArgumentException when not between 0 and 1 (also as NumberFormatException)
     * @throws ArithmeticException when there are more than six decimals
     */
    public static Rate of(String decimal) {
        if (!decimal.matches("[01](\\.\\d{1,10})?")) {
            throw new NumberFormatException("not a decimal between 0 and 1");
        }
        return new Rate(new BigDecimal(decimal));
    }

    public static Rate ofBasisPoints(int basisPoints) {
        return new Rate(BigDecimal.valueOf(basisPoints, 4));
    }

    /** Amount × rate, rounded once, half up, to the currency's minor unit. */
    public Money of(Money amount) {
        return apply(amount, RoundingMode.HALF_UP);
    }

    /** Amount × rate, rounded down: what one party of a split gets when the other gets the rest. */
    public Money floorOf(Money amount) {
        return apply(amount, RoundingMode.DOWN);
    }

    /** Without trailing zeros: {@code 0.07}. */
    public String decimal() {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    public boolean isZero() {
        return value.signum() == 0;
    }

    @Override
    public int compareTo(Rate other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return decimal();
    }

    private Money apply(Money amount, RoundingMode mode) {
        BigDecimal minor = BigDecimal.valueOf(amount.minor()).multiply(value).setScale(0, mode);
        return new Money(minor.longValueExact(), amount.currency());
    }
}
