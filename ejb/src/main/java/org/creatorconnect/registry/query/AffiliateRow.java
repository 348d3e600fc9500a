package org.creatorconnect.registry.query;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An affiliate in a list.
 *
 * @param followers the most on one verified channel; null without one
 * @param platforms of verified channels
 */
public record AffiliateRow(
        UUID id,
        String displayName,
        String country,
        String status,
        List<String> roles,
        List<String> platforms,
        @Nullable Long followers,
        Instant joinedAt) {}
