package org.creatorconnect.coupon.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.coupon.CouponId;
import org.creatorconnect.coupon.query.CouponRow;
import org.creatorconnect.coupon.service.CouponRowResult;
import org.creatorconnect.foundation.rest.Amount;
import org.creatorconnect.money.Money;
import org.creatorconnect.money.Rate;
import org.jspecify.annotations.Nullable;

/**
 * A coupon code.
 *
 * @param percent off the price, a decimal such as 0.1
 * @param amount off the price
 * @param minimumSpend what an order must come to
 * @param quantity how many orders may use it
 * @param used how many orders have used it
 * @param won how many orders its owner earned by it
 * @param pauseReason why it rests
 * @param replacedBy the code that took its place
 * @param replaces the code whose place it took
 */
public record CouponRepresentation(
        UUID id,
        UUID merchantId,
        String merchantName,
        String code,
        String status,
        @Nullable UUID affiliateId,
        @Nullable String percent,
        @Nullable Amount amount,
        Instant startsAt,
        Instant endsAt,
        @Nullable Amount minimumSpend,
        @Nullable Integer quantity,
        long used,
        long won,
        @Nullable Instant pausedAt,
        @Nullable String pauseReason,
        @Nullable Instant closedAt,
        @Nullable String replacedBy,
        @Nullable String replaces,
        Instant createdAt) {

    static CouponRepresentation of(CouponRow row) {
        return new CouponRepresentation(
                row.id(),
                row.merchantId(),
                row.merchantName(),
                row.code(),
                row.status().name(),
                row.affiliateId(),
                row.percent() == null ? null : new Rate(row.percent()).decimal(),
                amount(row.amount()),
                row.startsAt(),
                row.endsAt(),
                amount(row.minimumSpend()),
                row.quantity(),
                row.used(),
                row.won(),
                row.pausedAt(),
                row.pauseReason() == null ? null : row.pauseReason().name(),
                row.closedAt(),
                row.replacedBy(),
                row.replaces(),
                row.createdAt());
    }

    private static @Nullable Amount amount(@Nullable Money money) {
        return money == null ? null : Amount.of(money);
    }

    /**
     * What a code would be called that takes another's place; a name like the old one's if null.
     */
    public record GivenRotation(@Nullable String code) {}

    /** Whose a code is from now on; nobody's if null. */
    public record GivenOwner(@Nullable String affiliateId) {}

    /** What is wrong with one field of a row. */
    public record RowFault(String field, String message) {}

    /**
     * What became of one row of a batch.
     *
     * @param row 1 for the first
     * @param id of the code that was made; null when it was refused
     */
    public record MadeRow(int row, String code, @Nullable UUID id, List<RowFault> errors) {

        static MadeRow of(CouponRowResult result) {
            return new MadeRow(
                    result.row(),
                    result.code(),
                    result.made().map(CouponId::value).orElse(null),
                    result.errors().stream()
                            .map(error -> new RowFault(error.field(), error.message()))
                            .toList());
        }
    }

    /**
     * What became of a batch.
     *
     * @param made how many codes were made
     */
    public record MadeBatch(int made, List<MadeRow> items) {

        static MadeBatch of(List<CouponRowResult> results) {
            return new MadeBatch(
                    (int) results.stream().filter(CouponRowResult::isGood).count(),
                    results.stream().map(MadeRow::of).toList());
        }
    }
}
