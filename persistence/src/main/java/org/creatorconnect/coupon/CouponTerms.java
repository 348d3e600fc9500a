package org.creatorconnect.coupon;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import org.creatorconnect.money.Money;
import org.creatorconnect.money.Rate;

/**
 * What a coupon code gives, and when it holds. The shop grants it; here it tells creators what they
 * share, and which orders count.
 *
 * @param percent off the price, in whole basis points; at most one of percent and amount is given
 * @param amount off the price
 * @param startsAt from when on it holds, inclusive to the second
 * @param endsAt until when it holds, inclusive to the second
 * @param minimumSpend what an order must come to, in its currency; without it any does
 * @param quantity how many orders may use it; without it any number
 */
public record CouponTerms(
        Optional<Rate> percent,
        Optional<Money> amount,
        Instant startsAt,
        Instant endsAt,
        Optional<Money> minimumSpend,
        OptionalInt quantity) {

    /** The most that a quantity may be. */
    public static final int MOST = 1_000_000;

    /** The same from a moment on, for so many orders. */
    CouponTerms from(Instant start, OptionalInt left) {
        return new CouponTerms(percent, amount, start, endsAt, minimumSpend, left);
    }
}
