package org.creatorconnect.order.rest;

import java.util.List;
import java.util.UUID;
import org.creatorconnect.foundation.rest.Amount;
import org.creatorconnect.foundation.rest.Given;
import org.creatorconnect.order.OrderAnswer;
import org.creatorconnect.order.OrderStatus;
import org.creatorconnect.order.query.CandidateRow;
import org.creatorconnect.order.query.OrderDetail;
import org.creatorconnect.order.query.OrderRow;
import org.creatorconnect.order.service.BatchRow;
import org.creatorconnect.order.service.EventAnswer;
import org.creatorconnect.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * An order as callers see it, with what a shop is answered.
 *
 * @param validatesAt when the shop's silence approves its commissions; null without any
 * @param validatedAt when it did
 * @param subIds the affiliate's own texts; none, or all five
 */
public record OrderRepresentation(
        String id,
        String status,
        String merchantId,
        String reference,
        Amount paid,
        Amount refunded,
        Amount cost,
        String orderedAt,
        String receivedAt,
        @Nullable String completedAt,
        @Nullable String affiliateId,
        String outcome,
        @Nullable String validatesAt,
        @Nullable String validatedAt,
        List<String> subIds) {

    /** The answer to an order. */
    public record Taken(String id, String status, List<String> commissionIds) {

        static Taken of(OrderAnswer answer) {
            return new Taken(
                    answer.order().text(),
                    OrderStatus.RECEIVED.name(),
                    answer.commissionIds().stream().map(UUID::toString).toList());
        }
    }

    /** The answer to an event; the status is the order's after it. */
    public record Told(String id, String status) {

        static Told of(EventAnswer answer) {
            return new Told(answer.event().toString(), answer.status().name());
        }
    }

    /** The answer to a batch. */
    public record Batch(List<Row> items, long accepted, long refused) {

        static Batch of(List<BatchRow> rows) {
            long accepted = rows.stream().filter(row -> row.answer() != null).count();
            return new Batch(rows.stream().map(Row::of).toList(), accepted, rows.size() - accepted);
        }
    }

    /** What became of a row: RECEIVED with ids, or REFUSED with a code. */
    public record Row(
            int row,
            @Nullable String reference,
            String status,
            @Nullable String id,
            @Nullable List<String> commissionIds,
            @Nullable String code,
            @Nullable String detail,
            @Nullable List<Refusal.FieldError> errors) {

        static Row of(BatchRow row) {
            OrderAnswer answer = row.answer();
            if (answer == null) {
                return new Row(
                        row.row(),
                        row.reference(),
                        "REFUSED",
                        null,
                        null,
                        row.code(),
                        row.detail(),
                        row.errors());
            }
            Taken taken = Taken.of(answer);
            return new Row(
                    row.row(),
                    row.reference(),
                    taken.status(),
                    taken.id(),
                    taken.commissionIds(),
                    null,
                    null,
                    null);
        }
    }

    /**
     * Who earned an order and why nobody else did.
     *
     * @param winner id of the candidate that won; null when none did
     * @param subIds the affiliate's own texts of the link and the click that won, with what the
     *     shop sent back; none, or all five
     */
    public record Attribution(
            @Nullable String winner,
            @Nullable String affiliateId,
            String outcome,
            List<String> subIds,
            List<Candidate> candidates) {

        static Attribution of(OrderDetail order) {
            return new Attribution(
                    order.candidates().stream()
                            .filter(CandidateRow::won)
                            .map(CandidateRow::reference)
                            .findFirst()
                            .orElse(null),
                    Given.text(order.row().affiliateId()),
                    order.row().outcome(),
                    order.row().subIds(),
                    order.candidates().stream().map(Candidate::of).toList());
        }
    }

    /** Something that could have earned the order. */
    public record Candidate(
            String kind,
            String id,
            boolean won,
            String reason,
            @Nullable String affiliateId,
            @Nullable String at,
            @Nullable Long ageSeconds) {

        public static Candidate of(CandidateRow row) {
            return new Candidate(
                    row.kind().name(),
                    row.reference(),
                    row.won(),
                    row.reason().name(),
                    Given.text(row.affiliateId()),
                    Given.text(row.at()),
                    row.ageSeconds());
        }
    }

    static OrderRepresentation of(OrderRow row) {
        return new OrderRepresentation(
                row.id().toString(),
                row.status().name(),
                row.merchantId().toString(),
                row.reference(),
                Amount.of(row.paid()),
                Amount.of(row.refunded()),
                Amount.of(row.cost()),
                row.orderedAt().toString(),
                row.receivedAt().toString(),
                Given.text(row.completedAt()),
                Given.text(row.affiliateId()),
                row.outcome(),
                Given.text(row.validatesAt()),
                Given.text(row.validatedAt()),
                row.subIds());
    }
}
