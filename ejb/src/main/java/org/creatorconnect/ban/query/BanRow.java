package org.creatorconnect.ban.query;

import java.time.Instant;
import java.util.UUID;
import org.creatorconnect.ban.BanReason;
import org.creatorconnect.ban.RunningAssignments;
import org.jspecify.annotations.Nullable;

/**
 * A ban that holds, as whoever is banned sees it.
 *
 * @param since from when on
 * @param until when it ends by itself; null for good
 * @param assignments what became of those that ran; null when they went on
 */
public record BanRow(
        UUID id,
        BanReason reason,
        Instant since,
        @Nullable Instant until,
        @Nullable RunningAssignments assignments) {}
