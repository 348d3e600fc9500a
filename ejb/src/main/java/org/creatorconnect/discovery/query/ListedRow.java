package org.creatorconnect.discovery.query;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in a list of creators.
 *
 * @param found whether they are still to be found; of others nothing is told
 * @param displayName null when they are not found any more
 * @param country null when they are not found any more
 * @param followers null without a verified channel, and when they are not found any more
 * @param note null when they are not found any more
 */
public record ListedRow(
        UUID id,
        boolean found,
        @Nullable String displayName,
        @Nullable String country,
        @Nullable Long followers,
        @Nullable String note,
        Instant listedAt) {

    /** What is left of somebody who is not found any more. */
    ListedRow asShown() {
        return found ? this : new ListedRow(id, false, null, null, null, null, listedAt);
    }
}
