package org.creatorconnect.registry.service;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.creatorconnect.registry.AffiliateRole;
import org.jspecify.annotations.Nullable;

/**
 * A threshold as the operator decides it.
 *
 * @param role {@code INFLUENCER} or {@code GROUP_OWNER}
 * @param platform whose channels it is for; absent for all that have none of their own
 * @param effectiveAt from when on; absent means now
 * @param followers to become one
 * @param keptFollowers down to which it is kept; absent means nine tenths
 * @param apartDays days between two looks below it that end it; absent means 14
 */
public record GivenThreshold(
        @NotNull AffiliateRole role,
        @Nullable String platform,
        @Nullable Instant effectiveAt,
        @NotNull @Min(1) @Max(1_000_000_000_000L) Long followers,
        @Nullable @Min(1) Long keptFollowers,
        @Nullable @Min(1) @Max(365) Integer apartDays) {}
