package org.creatorconnect.dispute.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.dispute.query.DisputeRow;
import org.creatorconnect.dispute.query.MessageRow;
import org.creatorconnect.foundation.rest.Amount;
import org.creatorconnect.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A dispute as all of its sides see it; who of the staff decided stands in the portal and the
 * trail.
 *
 * @param openedBy {@code CREATOR}, or {@code AGENCY} when the creator's agency opened it
 * @param operatorFrom from when an operator decides as well as a reviewer
 * @param decidesBy when silence decides for the creator; null once it ended
 * @param creatorAmount what of the fee a split pays, before an agency's share
 * @param note why it was decided so
 * @param overturnedAt when an appeal gave the creator the whole fee
 * @param messages what was written in it, the oldest first; null in a list
 */
public record DisputeRepresentation(
        UUID id,
        UUID assignmentId,
        UUID submissionId,
        UUID merchantId,
        UUID affiliateId,
        String status,
        String reasonCode,
        String statement,
        String openedBy,
        Instant openedAt,
        Instant operatorFrom,
        @Nullable Instant decidesBy,
        Amount fee,
        @Nullable String decision,
        @Nullable Amount creatorAmount,
        @Nullable String note,
        @Nullable Instant endedAt,
        @Nullable Instant overturnedAt,
        @Nullable List<Message> messages) {

    /**
     * What one side wrote.
     *
     * @param side {@code CREATOR}, {@code AGENCY}, {@code MERCHANT} or {@code STAFF}
     */
    public record Message(UUID id, String side, String text, Instant writtenAt) {

        static Message of(MessageRow row) {
            return new Message(row.id(), row.side().name(), row.text(), row.writtenAt());
        }
    }

    static DisputeRepresentation of(DisputeRow row) {
        return of(row, null);
    }

    static DisputeRepresentation of(DisputeRow row, @Nullable List<MessageRow> messages) {
        Money paid = row.creatorAmount();
        return new DisputeRepresentation(
                row.id(),
                row.assignmentId(),
                row.submissionId(),
                row.merchantId(),
                row.affiliateId(),
                row.status().name(),
                row.reason().name(),
                row.statement(),
                row.openedBy().name(),
                row.openedAt(),
                row.operatorFrom(),
                row.dueBy(),
                Amount.of(row.fee()),
                row.decision() == null ? null : row.decision().name(),
                paid == null ? null : Amount.of(paid),
                row.note(),
                row.endedAt(),
                row.overturnedAt(),
                messages == null ? null : messages.stream().map(Message::of).toList());
    }
}
