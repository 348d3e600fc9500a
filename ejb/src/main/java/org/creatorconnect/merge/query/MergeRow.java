package org.creatorconnect.merge.query;

import java.time.Instant;
import java.util.UUID;
import org.creatorconnect.merge.AffiliateMergeStatus;
import org.creatorconnect.merge.MovedAlong;
import org.jspecify.annotations.Nullable;

/**
 * A proposal to make two affiliates one, and what became of it.
 *
 * @param survivor the one that stays
 * @param merged the one that is taken in
 * @param links how many went along, as the other counts; null unless it was confirmed
 */
public record MergeRow(
        UUID id,
        AffiliateMergeStatus status,
        MergedOne survivor,
        MergedOne merged,
        String reason,
        String proposedBy,
        Instant proposedAt,
        Instant lapsesAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable Integer links,
        @Nullable Integer channels,
        @Nullable Integer commissions,
        @Nullable Integer earnings) {

    public boolean isProposed() {
        return status == AffiliateMergeStatus.PROPOSED;
    }

    public boolean isConfirmed() {
        return status == AffiliateMergeStatus.CONFIRMED;
    }

    /** What went along; nothing unless it was confirmed. */
    public @Nullable MovedAlong moved() {
        return links == null || channels == null || commissions == null || earnings == null
                ? null
                : new MovedAlong(links, channels, commissions, earnings);
    }
}
