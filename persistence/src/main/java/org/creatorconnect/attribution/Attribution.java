package org.creatorconnect.attribution;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.creatorconnect.merchant.AttributionTerms;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.money.Money;

/**
 * Who earned an order, and why everybody else did not. Of the valid clicks the merchant's model
 * picks one; the owner of a valid code goes before that pick as the merchant's policy says. Decided
 * once, when the order arrives. Times count in whole seconds, windows include their last one.
 *
 * @param candidates in the order in which the touches were told
 */
public record Attribution(List<Candidate> candidates) {

    /** The words for an order that names nothing which could have brought it. */
    public static final String NO_CANDIDATE = "NO_CANDIDATE";

    /**
     * What the verdict depends on besides the touches.
     *
     * @param paid what the buyer paid for all lines
     */
    public record Purchase(
            MerchantId merchant,
            Instant orderedAt,
            Duration window,
            Optional<String> buyerReference,
            Money paid,
            AttributionTerms terms) {}

    public Attribution {
        candidates = List.copyOf(candidates);
    }

    /** Judges every touch and lets one of the good ones win. */
    public static Attribution decide(Purchase purchase, List<Touch> touches) {
        Judgement judgement = new Judgement(purchase);
        List<Candidate> judged = touches.stream().map(judgement::of).toList();
        return new Attribution(Choice.of(purchase.terms(), judged).all(judged));
    }

    public Optional<Candidate> winner() {
        return candidates.stream().filter(Candidate::won).findFirst();
    }

    /** Whether anybody had a part in the order, also one who earns nothing by it. */
    public boolean isSomebodys() {
        return candidates.stream().anyMatch(Candidate::isSomebodys);
    }

    /** The outcome in one word: why the winner won, or why the last candidate lost. */
    public String outcome() {
        return winner().or(() -> candidates.stream().reduce((one, later) -> later))
                .map(candidate -> candidate.reason().name())
                .orElse(NO_CANDIDATE);
    }
}
