package org.creatorconnect.dispute.service;

import java.util.Optional;
import org.creatorconnect.dispute.DisputeDecision;
import org.creatorconnect.dispute.Ruling;
import org.creatorconnect.foundation.service.Note;
import org.creatorconnect.money.Money;
import org.creatorconnect.refusal.ValidationFailed;
import org.jspecify.annotations.Nullable;

/**
 * What somebody decides about a dispute.
 *
 * @param creatorAmount what of the fee is paid; with a {@code SPLIT} and nothing else
 * @param note why, which both sides are told; at most 1,000 characters
 */
public record GivenRuling(
        DisputeDecision decision, @Nullable Money creatorAmount, @Nullable String note) {

    /**
     * @throws ValidationFailed when the note is too long, a split names no amount, or something
     *     else does
     */
    Ruling ruling() {
        Optional<String> why = Note.of("note", note);
        return switch (decision) {
            case FOR_CREATOR -> Ruling.forCreator(withoutAmount(why));
            case FOR_MERCHANT -> Ruling.forMerchant(withoutAmount(why));
            case SPLIT -> Ruling.split(amount(), why);
        };
    }

    private Money amount() {
        if (creatorAmount == null) {
            throw ValidationFailed.of("creatorAmount", "must say what of the fee is paid");
        }
        return creatorAmount;
    }

    private Optional<String> withoutAmount(Optional<String> why) {
        if (creatorAmount != null) {
            throw ValidationFailed.of("creatorAmount", "belongs to a SPLIT alone");
        }
        return why;
    }
}
