package org.creatorconnect.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.creatorconnect.foundation.Characters;
import org.creatorconnect.money.Money;

/**
 * One event in the books, whole and balanced: it has at least two postings, none of them zero, and
 * sums to zero in each currency. It is never changed; a correction is a further entry.
 *
 * @param reference names the event once and for all; posting it again changes nothing
 * @param kind what happened
 * @param effectiveAt when the event happened in business terms
 */
public record JournalEntry(
        String reference, EventKind kind, Instant effectiveAt, List<Posting> postings) {

    /** One line of an entry; debit positive, credit negative. */
    public record Posting(AccountKey account, Money amount) {

        public Posting {
            if (!account.currency().equals(amount.currency())) {
                throw new IllegalArgumentException("a posting is in its account's currency");
            }
        }
    }

    public JournalEntry {
        postings = List.copyOf(postings);
        if (reference.isBlank() || Characters.exceed(reference, 200)) {
            throw new IllegalArgumentException("a reference has 1 to 200 characters");
        }
        if (postings.size() < 2
                || postings.stream().anyMatch(posting -> posting.amount().isZero())) {
            throw new IllegalArgumentException(
                    "an entry has two or more postings, none of them zero");
        }
        requireBalanced(reference, postings);
    }

    /** Starts an entry; amounts of zero may be given and leave no posting. */
    public static Builder of(String reference, EventKind kind, Instant effectiveAt) {
        return new Builder(reference, kind, effectiveAt);
    }

    private static void requireBalanced(String reference, List<Posting> postings) {
        Map<Currency, Long> sums = new HashMap<>();
        for (Posting posting : postings) {
            sums.merge(posting.amount().currency(), posting.amount().minor(), Math::addExact);
        }
        if (sums.values().stream().anyMatch(sum -> sum != 0)) {
            throw new IllegalArgumentException(
                    "entry " + reference + " does not sum to zero: " + sums);
        }
    }

    /** Collects the postings of an entry; several on one account become one. */
    public static final class Builder {

        private final String reference;
        private final EventKind kind;
        private final Instant effectiveAt;
        private final Map<AccountKey, Money> sums = new java.util.TreeMap<>();

        private Builder(String reference, EventKind kind, Instant effectiveAt) {
            this.reference = reference;
            this.kind = kind;
            this.effectiveAt = effectiveAt;
        }

        /**
         * @throws IllegalArgumentException when the amount is negative
         */
        public Builder debit(AccountKey account, Money amount) {
            return add(account, requireNotNegative(amount));
        }

        /**
         * @throws IllegalArgumentException when the amount is negative
         */
        public Builder credit(AccountKey account, Money amount) {
            return add(account, requireNotNegative(amount).negated());
        }

        /** Whether nothing but zero amounts was given, so that there is nothing to post. */
        public boolean isEmpty() {
            return sums.values().stream().allMatch(Money::isZero);
        }

        public JournalEntry build() {
            List<Posting> postings = new ArrayList<>();
            sums.forEach(
                    (account, amount) -> {
                        if (!amount.isZero()) {
                            postings.add(new Posting(account, amount));
                        }
                    });
            return new JournalEntry(reference, kind, effectiveAt, postings);
        }

        private Builder add(AccountKey account, Money signed) {
            sums.merge(account, signed, Money::plus);
            return this;
        }

        private static Money requireNotNegative(Money amount) {
            if (amount.isNegative()) {
                throw new IllegalArgumentException(
                        "take the other side instead of a negative amount");
            }
            return amount;
        }
    }
}
