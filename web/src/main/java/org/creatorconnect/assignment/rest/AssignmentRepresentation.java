package org.creatorconnect.assignment.rest;

import java.util.List;
import org.creatorconnect.assignment.query.AssignmentRow;
import org.creatorconnect.assignment.query.CancellationRow;
import org.creatorconnect.assignment.query.FormerTermsRow;
import org.creatorconnect.assignment.query.SharedFee;
import org.creatorconnect.assignment.query.TrancheRow;
import org.creatorconnect.foundation.rest.Amount;
import org.creatorconnect.foundation.rest.Written;
import org.creatorconnect.money.Rate;
import org.jspecify.annotations.Nullable;

/**
 * An assignment as callers see it.
 *
 * @param nextAct what it waits for
 * @param dueBy until when
 * @param released what was paid of the fee so far
 * @param mcnId the agency with whom it was taken on
 * @param shareBps its share in basis points; null for the merchant
 * @param disputeId the open dispute about its rejection
 * @param contract terms and tranches; null in a list
 */
public record AssignmentRepresentation(
        String id,
        String status,
        String taskId,
        String taskTitle,
        String merchantId,
        String affiliateId,
        String affiliateName,
        String termsHash,
        Amount fee,
        @Nullable String rate,
        Amount released,
        String acceptedAt,
        String submitBy,
        boolean extended,
        String nextAct,
        @Nullable String dueBy,
        @Nullable String endedAt,
        @Nullable String endReason,
        @Nullable String submissionId,
        @Nullable String submissionStatus,
        @Nullable String mcnId,
        @Nullable Integer shareBps,
        @Nullable String disputeId,
        @Nullable Contract contract) {

    /**
     * The terms word by word, and the parts of the fee.
     *
     * @param shared how creator and agency share the fee; null where they do not, and for the
     *     merchant
     * @param guarantee how the fee stands to the commissions; null where it is no advance on them
     * @param formerTerms what both sides had agreed on before, the newest first
     * @param cancellation why an operator called it off; null when none did
     */
    public record Contract(
            String terms,
            List<Tranche> tranches,
            @Nullable Shared shared,
            @Nullable GuaranteeRepresentation guarantee,
            List<FormerTerms> formerTerms,
            @Nullable Cancellation cancellation) {}

    /**
     * Terms that held until both sides agreed on others.
     *
     * @param number 1 for what the assignment began with
     * @param agreedAt from when they held
     * @param replacedAt until when
     */
    public record FormerTerms(
            int number,
            String terms,
            String termsHash,
            Amount fee,
            String agreedAt,
            String replacedAt) {

        static FormerTerms of(FormerTermsRow row) {
            return new FormerTerms(
                    row.number(),
                    row.text(),
                    row.termsHash(),
                    Amount.of(row.fee()),
                    row.agreedAt().toString(),
                    row.replacedAt().toString());
        }
    }

    /** Why an operator called it off, as both sides read it. */
    public record Cancellation(String reasonCode, @Nullable String note, String canceledAt) {

        static Cancellation of(CancellationRow row) {
            return new Cancellation(row.reason().name(), row.note(), row.canceledAt().toString());
        }
    }

    /**
     * How the fee is shared between creator and agency.
     *
     * @param agencyAmount the agency's part of the whole fee
     * @param agencyReleased what the agency was given of it so far
     */
    public record Shared(
            String contractId,
            Amount agencyAmount,
            Amount creatorAmount,
            Amount agencyReleased,
            Amount creatorReleased) {

        static Shared of(SharedFee fee) {
            return new Shared(
                    fee.contract().toString(),
                    Amount.of(fee.split().agency()),
                    Amount.of(fee.split().creator()),
                    Amount.of(fee.agencyPaid()),
                    Amount.of(fee.creatorPaid()));
        }
    }

    /** A part of the fee. */
    public record Tranche(
            int position,
            int percent,
            int afterDays,
            Amount fee,
            String status,
            @Nullable String settledAt) {

        static Tranche of(TrancheRow row) {
            return new Tranche(
                    row.position(),
                    row.percent(),
                    row.afterDays(),
                    Amount.of(row.fee()),
                    row.status().name(),
                    Written.time(row.settledAt()));
        }
    }

    static AssignmentRepresentation of(AssignmentRow row) {
        return of(row, null);
    }

    static AssignmentRepresentation of(AssignmentRow row, @Nullable Contract contract) {
        Rate rate = row.rate();
        return new AssignmentRepresentation(
                row.id().toString(),
                row.status().name(),
                row.taskId().toString(),
                row.taskTitle(),
                row.merchantId().toString(),
                row.affiliateId().toString(),
                row.affiliateName(),
                row.termsHash(),
                Amount.of(row.fee()),
                rate == null ? null : rate.decimal(),
                Amount.of(row.released()),
                row.acceptedAt().toString(),
                row.submitBy().toString(),
                row.extended(),
                row.nextAct().name(),
                Written.time(row.dueBy()),
                Written.time(row.endedAt()),
                row.endReason(),
                Written.id(row.submissionId()),
                Written.word(row.submissionStatus()),
                Written.id(row.mcnId()),
                row.shareBps(),
                Written.id(row.disputeId()),
                contract);
    }
}
