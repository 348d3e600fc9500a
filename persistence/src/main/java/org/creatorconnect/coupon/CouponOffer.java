package org.creatorconnect.coupon;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalLong;
import org.creatorconnect.money.Money;

/**
 * What is asked of a code when an order names it.
 *
 * @param code as it is kept
 * @param pausedAt since when it rests, if it does
 * @param closedAt since when it was replaced, or ended by its merchant or the clock
 * @param left how many more orders may use it, if that is limited
 */
public record CouponOffer(
        CouponId id,
        String code,
        CouponStatus status,
        Optional<CouponOwner> owner,
        Instant startsAt,
        Instant endsAt,
        Optional<Instant> pausedAt,
        Optional<Instant> closedAt,
        Optional<Money> minimumSpend,
        OptionalLong left) {

    /** The same after so many more orders have used it. */
    public CouponOffer after(long used) {
        return new CouponOffer(
                id,
                code,
                status,
                owner,
                startsAt,
                endsAt,
                pausedAt,
                closedAt,
                minimumSpend,
                left.isPresent() ? OptionalLong.of(left.getAsLong() - used) : left);
    }

    /** Whether another code had taken its place when the order was made. */
    public boolean isReplacedAt(Instant at) {
        return status == CouponStatus.REPLACED && isSince(closedAt, at);
    }

    /** Whether it rested when the order was made. */
    public boolean isPausedAt(Instant at) {
        return isSince(pausedAt, at);
    }

    /** Whether its time included the moment, to the second. */
    public boolean holdsAt(Instant at) {
        Instant second = second(at);
        return !second.isBefore(second(startsAt))
                && !second.isAfter(second(endsAt))
                && !(isSince(closedAt, at)
                        && second(closedAt.orElseThrow()).isBefore(second(endsAt)));
    }

    /** Whether an order of this amount is large enough; an amount in another currency is not. */
    public boolean isReachedBy(Money paid) {
        return minimumSpend
                .map(
                        least ->
                                least.currency().equals(paid.currency())
                                        && paid.compareTo(least) >= 0)
                .orElse(true);
    }

    public boolean isUsedUp() {
        return left.isPresent() && left.getAsLong() <= 0;
    }

    private static boolean isSince(Optional<Instant> since, Instant at) {
        return since.isPresent() && !second(at).isBefore(second(since.get()));
    }

    private static Instant second(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS);
    }
}
