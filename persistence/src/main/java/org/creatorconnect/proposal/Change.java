package org.creatorconnect.proposal;

import java.time.Instant;
import java.util.Optional;
import org.creatorconnect.money.Money;
import org.creatorconnect.refusal.ValidationFailed;

/**
 * What a proposal wants: another fee, another date for the content, both, or the assignment's end.
 *
 * @param fee the whole fee, before an agency's share
 * @param submissionDueAt until when content is to be handed in
 * @param creatorAmount with the end: what of the fee that is held is paid, from nothing to all
 */
public record Change(
        Optional<Money> fee, Optional<Instant> submissionDueAt, Optional<Money> creatorAmount) {

    /**
     * @throws ValidationFailed when nothing is wanted, or an end and something else at once
     */
    public Change {
        if (fee.isEmpty() && submissionDueAt.isEmpty() && creatorAmount.isEmpty()) {
            throw ValidationFailed.of("fee", "must say what is to change");
        }
        if (creatorAmount.isPresent() && (fee.isPresent() || submissionDueAt.isPresent())) {
            throw ValidationFailed.of("cancel", "ends the assignment; nothing else can be changed");
        }
    }

    /** Whether it ends the assignment. */
    public boolean isEnd() {
        return creatorAmount.isPresent();
    }

    /** What a higher fee costs more than the one of before; nothing for all others. */
    public Optional<Money> raise(Money before) {
        return fee.filter(next -> next.compareTo(before) > 0).map(next -> next.minus(before));
    }

    /** Whether only the creator can say yes to it, and not an agency in their name. */
    public boolean isCreatorsAlone(Money before) {
        return isEnd() || fee.filter(next -> next.compareTo(before) < 0).isPresent();
    }
}
