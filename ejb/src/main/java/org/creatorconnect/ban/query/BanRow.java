package org.creatorconnect.ban.query;

import java.time.Instant;
import java.util.UUID;
import org.creatorconnect.ban.BanReason;
import org.creatorconnect.ban.RunningAssignments;
import org.jspecify.annotations.Nullable;

/**
 * A ban that holds, as whoever is banned sees it.
 *
 * @param merchantId from which merchant; null for the whole platform
 * @param since from when on
 * @param until when it ends by itself; null for good
 * @param assignments what became of those that ran; null when they went on
 */
public record BanRow(
        UUID id,
        @Nullable UUID merchantId,
        @Nullable String merchantName,
        BanReason reason,
        Instant since,
        @Nullable Instant until,
        @Nullable RunningAssignments assignments) {

    /** Whether it is from the whole platform. */
    public boolean platform() {
        return merchantId == null;
    }
}
