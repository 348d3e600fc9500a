package org.creatorconnect.proposal.rest;

import java.time.Instant;
import java.util.UUID;
import org.creatorconnect.foundation.rest.Amount;
import org.creatorconnect.money.Money;
import org.creatorconnect.proposal.query.ProposalRow;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as both sides see it, with what held when it was made.
 *
 * @param number 1 for the first of its assignment, then one more for each
 * @param counters what of the other side it answered
 * @param counteredBy what the other side proposed instead
 * @param proposedBy {@code CREATOR}, {@code AGENCY} in the creator's stead, or {@code MERCHANT}
 * @param fee the whole fee that is wanted, before an agency's share; null when it is not to change
 * @param submissionDueAt until when content is to be handed in; null when that is not to change
 * @param formerSubmissionDueAt until when it was when the proposal was made; null when none was
 *     awaited
 * @param cancel with the end of the assignment: what is paid; null when it is not to end
 * @param setAside what of the merchant's funds is set aside while it is open
 * @param lapsesAt when silence keeps the old terms
 */
public record ProposalRepresentation(
        UUID id,
        UUID assignmentId,
        int number,
        @Nullable UUID counters,
        @Nullable UUID counteredBy,
        UUID merchantId,
        UUID affiliateId,
        String status,
        String proposedBy,
        @Nullable String note,
        @Nullable Amount fee,
        Amount formerFee,
        @Nullable Instant submissionDueAt,
        @Nullable Instant formerSubmissionDueAt,
        @Nullable Cancel cancel,
        Amount setAside,
        Instant proposedAt,
        Instant lapsesAt,
        @Nullable Instant endedAt) {

    /**
     * The assignment ends.
     *
     * @param creatorAmount what is paid of the fee that is held, from nothing to all, before an
     *     agency's share
     */
    public record Cancel(@Nullable Amount creatorAmount) {}

    static ProposalRepresentation of(ProposalRow row) {
        Money fee = row.fee();
        Money paid = row.creatorAmount();
        return new ProposalRepresentation(
                row.id(),
                row.assignmentId(),
                row.number(),
                row.counters(),
                row.counteredBy(),
                row.merchantId(),
                row.affiliateId(),
                row.status().name(),
                row.proposedBy().name(),
                row.note(),
                fee == null ? null : Amount.of(fee),
                Amount.of(row.formerFee()),
                row.submissionDueAt(),
                row.formerDueAt(),
                paid == null ? null : new Cancel(Amount.of(paid)),
                Amount.of(row.setAside()),
                row.proposedAt(),
                row.lapsesAt(),
                row.endedAt());
    }
}
