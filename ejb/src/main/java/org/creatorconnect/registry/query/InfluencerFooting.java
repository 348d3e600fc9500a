package org.creatorconnect.registry.query;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How firmly somebody stands as an influencer.
 *
 * @param belowSince since when no channel has had the followers the role is kept with; null while
 *     one has them
 * @param lostAt when the role ended for want of them; null when it did not
 */
public record InfluencerFooting(@Nullable Instant belowSince, @Nullable Instant lostAt) {}
