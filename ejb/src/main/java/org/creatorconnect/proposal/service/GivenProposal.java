package org.creatorconnect.proposal.service;

import java.time.Instant;
import java.util.Optional;
import org.creatorconnect.foundation.service.Note;
import org.creatorconnect.money.Money;
import org.creatorconnect.proposal.Change;
import org.creatorconnect.proposal.ProposalId;
import org.creatorconnect.refusal.ValidationFailed;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as somebody makes it.
 *
 * @param fee the whole fee, before an agency's share
 * @param submissionDueAt until when content is to be handed in
 * @param creatorAmount what of the fee is paid when the assignment ends with it
 * @param note what is said with it, for both sides
 * @param counters what of the other side it answers; whatever that has open when it is left out
 */
public record GivenProposal(
        @Nullable Money fee,
        @Nullable Instant submissionDueAt,
        @Nullable Money creatorAmount,
        @Nullable String note,
        @Nullable ProposalId counters) {

    /**
     * @throws ValidationFailed when nothing is wanted, or an end and something else at once
     */
    Change change() {
        return new Change(
                Optional.ofNullable(fee),
                Optional.ofNullable(submissionDueAt),
                Optional.ofNullable(creatorAmount));
    }

    /**
     * @throws ValidationFailed when it is too long
     */
    Optional<String> words() {
        return Note.of("note", note);
    }
}
