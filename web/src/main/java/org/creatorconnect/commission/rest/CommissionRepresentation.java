package org.creatorconnect.commission.rest;

import java.util.List;
import org.creatorconnect.assignment.rest.GuaranteeRepresentation;
import org.creatorconnect.commission.CommissionStatus;
import org.creatorconnect.commission.query.CommissionDetail;
import org.creatorconnect.commission.query.CommissionEntryRow;
import org.creatorconnect.commission.query.CommissionPart;
import org.creatorconnect.commission.query.CommissionRow;
import org.creatorconnect.commission.query.LineAdjustment;
import org.creatorconnect.foundation.rest.Amount;
import org.creatorconnect.order.rest.OrderRepresentation;
import org.creatorconnect.rate.RuleKind;
import org.creatorconnect.rate.rest.RateRepresentation;
import org.jspecify.annotations.Nullable;

/**
 * A commission as callers see it.
 *
 * @param amount what is kept of the original after all adjustments, for creator and agency together
 * @param role whose part this one is, CREATOR or MCN
 * @param ownAmount what is kept of that part
 * @param zeroReason why it pays nothing; RECOUPED when the fee of its assignment takes it whole, as
 *     things stand
 * @param recouped what the fee of its assignment takes of the line; null where the fee is no
 *     advance
 * @param guarantee how that fee stands to all sales of the assignment; null in a list
 * @param approvesAt when it becomes payable, as things stand
 * @param approvesBy what that depends on while it is pending: COMPLETION, when the shop reported
 *     the order complete and its hold days run; SILENCE, when the shop reports nothing until then
 * @param approvalReason COMPLETED or VALIDATED_BY_SILENCE, once it became payable
 * @param subIds the affiliate's own texts of link and click; none, or all five
 * @param adjustments amounts that lead from the original to the amount, below zero but where a fee
 *     that is not paid gives back what it had taken; null in a list
 * @param parts who gets what of the amount, the creator first; null in a list
 * @param explanation everything that made the amount; null in a list
 */
public record CommissionRepresentation(
        String id,
        String status,
        String affiliateId,
        String merchantId,
        String orderReference,
        String lineReference,
        Amount base,
        String rate,
        Amount amount,
        Amount original,
        String role,
        Amount ownAmount,
        String rule,
        String ruleId,
        int ruleVersion,
        @Nullable String zeroReason,
        @Nullable Amount recouped,
        String orderedAt,
        @Nullable String approvesAt,
        @Nullable String approvesBy,
        @Nullable String approvalReason,
        @Nullable String approvedAt,
        @Nullable String reversedAt,
        @Nullable String reversalReason,
        List<String> subIds,
        @Nullable List<Adjustment> adjustments,
        @Nullable List<Part> parts,
        @Nullable GuaranteeRepresentation guarantee,
        @Nullable Explanation explanation) {

    /** Who gets what of a line's commission. */
    public record Part(String affiliateId, String role, Amount amount) {

        static Part of(CommissionPart part) {
            return new Part(
                    part.affiliateId().toString(), part.role().name(), Amount.of(part.amount()));
        }
    }

    /** What an event took back, as a decimal in the commission's currency. */
    public record Adjustment(
            String reference, String amount, String cause, String refund, String at) {

        static Adjustment of(LineAdjustment row) {
            return new Adjustment(
                    row.reference(),
                    row.amount().amount(),
                    row.cause().name(),
                    row.refund().amount(),
                    row.at().toString());
        }
    }

    /**
     * How the amount came about.
     *
     * @param formula with the figures in place
     * @param line what the buyer paid, as decimals in the commission's currency
     */
    public record Explanation(
            String formula,
            Line line,
            int holdDays,
            int windowDays,
            @Nullable String completedAt,
            List<RateRepresentation> beatenRates,
            List<OrderRepresentation.Candidate> candidates,
            List<Entry> entries) {

        static Explanation of(CommissionDetail detail) {
            return new Explanation(
                    formula(detail),
                    Line.of(detail),
                    detail.facts().holdDays(),
                    detail.facts().windowDays(),
                    text(detail.facts().completedAt()),
                    detail.facts().beaten().stream().map(RateRepresentation::of).toList(),
                    detail.candidates().stream().map(OrderRepresentation.Candidate::of).toList(),
                    detail.entries().stream().map(Entry::of).toList());
        }

        private static String formula(CommissionDetail detail) {
            CommissionRow row = detail.row();
            String made =
                    row.base().amount()
                            + " × "
                            + row.rule().rate().decimal()
                            + " = "
                            + row.wholeOriginal().amount();
            return detail.facts().refunded().isZero()
                    ? made
                    : row.base().amount()
                            + " × ("
                            + detail.facts().line().paid().amount()
                            + " − "
                            + detail.facts().refunded().amount()
                            + ") ÷ "
                            + detail.facts().line().paid().amount()
                            + " × "
                            + row.rule().rate().decimal()
                            + " = "
                            + row.cps().amount();
        }
    }

    /** The line's amounts. */
    public record Line(
            int quantity,
            String grossAmount,
            String coupons,
            String paid,
            String tax,
            String shipping,
            String refunded) {

        static Line of(CommissionDetail detail) {
            return new Line(
                    detail.facts().quantity(),
                    detail.facts().line().gross().amount(),
                    detail.facts().line().coupons().amount(),
                    detail.facts().line().paid().amount(),
                    detail.facts().line().tax().amount(),
                    detail.facts().line().shipping().amount(),
                    detail.facts().refunded().amount());
        }
    }

    /** An entry in the books. */
    public record Entry(String id, String reference, String kind, String at) {

        static Entry of(CommissionEntryRow entry) {
            return new Entry(
                    Long.toString(entry.id()),
                    entry.reference(),
                    entry.kind().name(),
                    entry.at().toString());
        }
    }

    static CommissionRepresentation of(CommissionRow row) {
        return of(row, null, null, null, null);
    }

    static CommissionRepresentation of(CommissionDetail detail) {
        return of(
                detail.row(),
                detail.taken().stream().map(Adjustment::of).toList(),
                detail.parts().stream().map(Part::of).toList(),
                GuaranteeRepresentation.of(detail.guarantee()),
                Explanation.of(detail));
    }

    private static CommissionRepresentation of(
            CommissionRow row,
            @Nullable List<Adjustment> adjustments,
            @Nullable List<Part> parts,
            @Nullable GuaranteeRepresentation guarantee,
            @Nullable Explanation explanation) {
        RuleKind rule = row.rule().kind();
        return new CommissionRepresentation(
                row.id().toString(),
                row.status().name(),
                row.affiliateId().toString(),
                row.merchantId().toString(),
                row.orderReference(),
                row.lineReference(),
                Amount.of(row.base()),
                row.rule().rate().decimal(),
                Amount.of(row.whole()),
                Amount.of(row.wholeOriginal()),
                row.beneficiary().name(),
                Amount.of(row.amount()),
                rule.name(),
                row.rule().id().toString(),
                row.rule().version(),
                text(row.nothingBecause()),
                row.guaranteed() ? Amount.of(row.wholeRecouped()) : null,
                row.orderedAt().toString(),
                text(row.approvesAt()),
                approvesBy(row),
                text(row.approvalReason()),
                text(row.approvedAt()),
                text(row.reversedAt()),
                text(row.reversalReason()),
                row.subIds(),
                adjustments,
                parts,
                guarantee,
                explanation);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static @Nullable String approvesBy(CommissionRow row) {
        if (row.status() != CommissionStatus.PENDING) {
            return null;
        }
        return row.completed() ? "COMPLETION" : "SILENCE";
    }
}
