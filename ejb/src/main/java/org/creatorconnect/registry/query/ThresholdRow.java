package org.creatorconnect.registry.query;

import java.time.Instant;
import org.creatorconnect.registry.AffiliateRole;
import org.creatorconnect.registry.FollowerThreshold;
import org.jspecify.annotations.Nullable;

/**
 * How many followers a role takes from a time on.
 *
 * @param platform null when it is for all platforms that have none of their own
 * @param keptFollowers down to which the role is kept
 * @param apartDays between two looks below that which end it
 */
public record ThresholdRow(
        AffiliateRole role,
        @Nullable String platform,
        Instant effectiveAt,
        long followers,
        long keptFollowers,
        long apartDays) {

    /** As it is kept. */
    public static ThresholdRow of(FollowerThreshold threshold) {
        return new ThresholdRow(
                threshold.role(),
                threshold.platform().orElse(null),
                threshold.effectiveAt(),
                threshold.followers(),
                threshold.kept(),
                threshold.apart().toDays());
    }
}
