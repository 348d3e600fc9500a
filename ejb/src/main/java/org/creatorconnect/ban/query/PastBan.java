package org.creatorconnect.ban.query;

import java.time.Instant;
import java.util.UUID;
import org.creatorconnect.ban.BanReason;
import org.creatorconnect.ban.RunningAssignments;
import org.jspecify.annotations.Nullable;

/**
 * A ban that holds or held, as the staff sees it.
 *
 * @param merchantId from which merchant; null for the whole platform
 * @param note what the reason rests on
 * @param until when it was to end by itself; null for good
 * @param assignments what became of those that ran; null when they went on
 * @param endedAt when it ended; null while it holds
 * @param endedBy who lifted it, or the system
 */
public record PastBan(
        UUID id,
        @Nullable UUID merchantId,
        @Nullable String merchantName,
        BanReason reason,
        @Nullable String note,
        Instant since,
        String bannedBy,
        @Nullable Instant until,
        @Nullable RunningAssignments assignments,
        @Nullable Instant endedAt,
        @Nullable String endedBy) {

    /** Whether it is from the whole platform. */
    public boolean platform() {
        return merchantId == null;
    }

    /** Whether it holds. */
    public boolean holds() {
        return endedAt == null;
    }
}
