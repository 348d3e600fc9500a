package org.creatorconnect.proposal.query;

import java.time.Instant;
import java.util.UUID;
import org.creatorconnect.money.Money;
import org.creatorconnect.proposal.ProposalSide;
import org.creatorconnect.proposal.ProposalStatus;
import org.jspecify.annotations.Nullable;

/**
 * A proposal with what it is about.
 *
 * @param number 1 for the first of its assignment, then one more for each
 * @param counters what of the other side it answered; null for none
 * @param counteredBy what the other side proposed instead; null for none
 * @param formerFee the fee when it was made
 * @param formerDueAt until when content was awaited then; null when none was
 * @param setAsideMinor what of the merchant's funds is set aside while it is open
 * @param endedBy who answered it or took it back, or the system; for the staff only
 */
public record ProposalRow(
        UUID id,
        UUID assignmentId,
        int number,
        @Nullable UUID counters,
        @Nullable UUID counteredBy,
        UUID taskId,
        String taskTitle,
        UUID merchantId,
        String merchantName,
        UUID affiliateId,
        String affiliateName,
        @Nullable UUID mcnId,
        @Nullable String mcnName,
        ProposalStatus status,
        ProposalSide proposedBy,
        @Nullable String note,
        @Nullable Long feeMinor,
        Money formerFee,
        @Nullable Instant submissionDueAt,
        @Nullable Instant formerDueAt,
        @Nullable Long creatorMinor,
        long setAsideMinor,
        Instant proposedAt,
        Instant lapsesAt,
        @Nullable Instant endedAt,
        @Nullable String endedBy) {

    public boolean isOpen() {
        return status == ProposalStatus.OPEN;
    }

    /** Whether it ends the assignment. */
    public boolean isEnd() {
        return creatorMinor != null;
    }

    /** The fee that is wanted; null when it is not to change. */
    public @Nullable Money fee() {
        return money(feeMinor);
    }

    /** What of the fee is paid with the end; null when it is not to end. */
    public @Nullable Money creatorAmount() {
        return money(creatorMinor);
    }

    /** What of the merchant's funds is set aside while it is open. */
    public Money setAside() {
        return new Money(setAsideMinor, formerFee.currency());
    }

    /** Until when the other side has to answer; null once it ended. */
    public @Nullable Instant dueBy() {
        return isOpen() ? lapsesAt : null;
    }

    /** What it is about, by the most that it changes. */
    public Topic topic() {
        if (isEnd()) {
            return Topic.END;
        }
        if (feeMinor == null) {
            return Topic.DATE;
        }
        return submissionDueAt == null ? Topic.FEE : Topic.FEE_AND_DATE;
    }

    /** What proposals are about. */
    public enum Topic {
        FEE,
        DATE,
        FEE_AND_DATE,
        /** The assignment ends with it. */
        END
    }

    private @Nullable Money money(@Nullable Long minor) {
        return minor == null ? null : new Money(minor, formerFee.currency());
    }
}
