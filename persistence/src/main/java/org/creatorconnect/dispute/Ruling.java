package org.creatorconnect.dispute;

import java.util.Optional;
import org.creatorconnect.money.Money;

/**
 * What is decided about a dispute.
 *
 * @param creatorAmount what of the fee is paid by a {@code SPLIT}; empty for the others
 * @param note why, for both sides to read
 */
public record Ruling(
        DisputeDecision decision, Optional<Money> creatorAmount, Optional<String> note) {

    public Ruling {
        if ((decision == DisputeDecision.SPLIT) != creatorAmount.isPresent()) {
            throw new IllegalArgumentException("a split names an amount, and nothing else does");
        }
    }

    public static Ruling forCreator(Optional<String> note) {
        return new Ruling(DisputeDecision.FOR_CREATOR, Optional.empty(), note);
    }

    public static Ruling forMerchant(Optional<String> note) {
        return new Ruling(DisputeDecision.FOR_MERCHANT, Optional.empty(), note);
    }

    /**
     * @param creatorAmount what of the fee is paid, more than nothing and less than all
     */
    public static Ruling split(Money creatorAmount, Optional<String> note) {
        return new Ruling(DisputeDecision.SPLIT, Optional.of(creatorAmount), note);
    }
}
