package org.creatorconnect.payout.rest;

import java.util.List;
import org.creatorconnect.foundation.rest.Amount;
import org.creatorconnect.payout.query.ExclusionRow;
import org.creatorconnect.payout.query.RunRow;
import org.jspecify.annotations.Nullable;

/**
 * A payout run as the API shows it.
 *
 * @param canceledBy who gave it up; null when nobody acted in time
 * @param cancelReason what they said, or {@code NOT_DECIDED_IN_TIME}
 */
public record RunRepresentation(
        String id,
        long number,
        String status,
        String cutOff,
        String currency,
        int count,
        Amount total,
        String digest,
        String author,
        @Nullable String approver,
        @Nullable String canceledAt,
        @Nullable String canceledBy,
        @Nullable String cancelReason,
        List<Excluded> excluded) {

    /** Somebody who is kept back, and why. */
    public record Excluded(String affiliateId, String reason, Amount amount) {}

    static RunRepresentation of(RunRow row, List<ExclusionRow> exclusions) {
        return new RunRepresentation(
                row.id().toString(),
                row.number(),
                row.status().name(),
                row.cutOff().toString(),
                row.total().currency().getCurrencyCode(),
                row.count(),
                Amount.of(row.total()),
                row.digest(),
                row.author(),
                row.approver(),
                row.canceledAt() == null ? null : row.canceledAt().toString(),
                row.canceledBy(),
                row.cancelReason(),
                exclusions.stream()
                        .map(
                                excluded ->
                                        new Excluded(
                                                excluded.affiliateId().toString(),
                                                excluded.reason().name(),
                                                Amount.of(excluded.amount())))
                        .toList());
    }
}
