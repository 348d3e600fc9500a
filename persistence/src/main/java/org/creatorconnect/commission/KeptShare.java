package org.creatorconnect.commission;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.creatorconnect.money.Money;
import org.creatorconnect.money.Rate;
import org.creatorconnect.order.LineAmounts;

/**
 * What a line still earns after all refunds so far: base × (paid − refunded) ÷ paid × rate, rounded
 * once, half up; and the platform's fee on that, half up. It depends on the sum of the refunds
 * only, never on how it was sliced, so a line given back whole earns exactly nothing.
 *
 * @param commission for the affiliate
 * @param fee for the platform, on top
 */
public record KeptShare(Money commission, Money fee) {

    /** For amounts that are already frozen on a commission. */
    public static KeptShare of(Money base, Money paid, Money refunded, Rate rate, Rate feeRate) {
        Money left = paid.minus(refunded);
        if (left.isNegative() || refunded.isNegative()) {
            throw new IllegalArgumentException("a line gives back between nothing and all");
        }
        Money commission = paid.isZero() ? paid : reckon(base, left, paid, rate);
        return new KeptShare(commission, feeRate.of(commission));
    }

    /** For a line that nothing of was given back. */
    public static KeptShare whole(LineAmounts line, Rate rate, Rate feeRate) {
        Money nothing = Money.zero(line.gross().currency());
        return of(line.base(), line.paid(), nothing, rate, feeRate);
    }

    /** Of a line that earns nothing. */
    public static KeptShare nothing(String currency) {
        return new KeptShare(Money.of(0, currency), Money.of(0, currency));
    }

    /** Commission and fee: what the line costs the merchant. */
    public Money cost() {
        return commission.plus(fee);
    }

    private static Money reckon(Money base, Money left, Money paid, Rate rate) {
        BigDecimal exact =
                BigDecimal.valueOf(base.minor())
                        .multiply(BigDecimal.valueOf(left.minor()))
                        .multiply(rate.value());
        return new Money(
                exact.divide(BigDecimal.valueOf(paid.minor()), 0, RoundingMode.HALF_UP)
                        .longValueExact(),
                base.currency());
    }
}
