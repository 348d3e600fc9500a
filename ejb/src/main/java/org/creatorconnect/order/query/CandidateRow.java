package org.creatorconnect.order.query;

import java.time.Instant;
import java.util.UUID;
import org.creatorconnect.attribution.AttributionReason;
import org.creatorconnect.attribution.CandidateKind;
import org.jspecify.annotations.Nullable;

/**
 * Something that could have earned an order, and why it did or did not.
 *
 * @param reference the click id or code as the shop told it; empty where it is not the caller's to
 *     know
 * @param affiliateId null where it is nobody's, or not the caller's to know
 * @param at when the buyer followed the link or used the code
 * @param ageSeconds from then to the order
 */
public record CandidateRow(
        CandidateKind kind,
        String reference,
        @Nullable UUID affiliateId,
        @Nullable String affiliateName,
        @Nullable String linkCode,
        @Nullable Instant at,
        @Nullable Long ageSeconds,
        boolean won,
        AttributionReason reason) {

    /** As this affiliate may see it: of others they learn that they were, not who. */
    CandidateRow seenBy(UUID affiliate) {
        return affiliate.equals(affiliateId)
                ? this
                : new CandidateRow(kind, "", null, null, null, at, ageSeconds, won, reason);
    }
}
