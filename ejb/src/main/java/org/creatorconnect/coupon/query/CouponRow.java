package org.creatorconnect.coupon.query;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.creatorconnect.coupon.CouponPause;
import org.creatorconnect.coupon.CouponStatus;
import org.creatorconnect.money.Money;
import org.creatorconnect.money.Rate;
import org.jspecify.annotations.Nullable;

/**
 * A coupon code in a list.
 *
 * @param affiliateId null when it is nobody's
 * @param quantity how many orders may use it; null for any number
 * @param used how many orders have used it
 * @param won how many orders its owner earned by it
 * @param replacedBy the code that took its place
 * @param replaces the code whose place it took
 */
public record CouponRow(
        UUID id,
        int version,
        UUID merchantId,
        String merchantName,
        String code,
        @Nullable UUID affiliateId,
        @Nullable String affiliateName,
        CouponStatus status,
        @Nullable Integer percentBps,
        @Nullable Long amountMinor,
        @Nullable String currency,
        Instant startsAt,
        Instant endsAt,
        @Nullable Long minimumMinor,
        @Nullable String minimumCurrency,
        @Nullable Integer quantity,
        Instant createdAt,
        @Nullable Instant pausedAt,
        @Nullable CouponPause pauseReason,
        @Nullable Instant closedAt,
        @Nullable String replacedBy,
        @Nullable String replaces,
        long used,
        long won) {

    /** What it takes off the price, in parts of it; null when it is an amount or not told. */
    public @Nullable BigDecimal percent() {
        return percentBps == null ? null : Rate.ofBasisPoints(percentBps).value();
    }

    /** What it takes off the price; null when it is a part of it or not told. */
    public @Nullable Money amount() {
        return amountMinor == null ? null : Money.of(amountMinor, String.valueOf(currency));
    }

    /** What an order must come to; null for anything. */
    public @Nullable Money minimumSpend() {
        return minimumMinor == null
                ? null
                : Money.of(minimumMinor, String.valueOf(minimumCurrency));
    }

    /** Whether its merchant can still do anything with it. */
    public boolean isOpen() {
        return !status.isFinal();
    }
}
