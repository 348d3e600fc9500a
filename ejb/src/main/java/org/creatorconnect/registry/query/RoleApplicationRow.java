package org.creatorconnect.registry.query;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A role application with whose it is, and until when it can be decided. */
public record RoleApplicationRow(
        UUID id,
        UUID affiliateId,
        String displayName,
        String country,
        String role,
        String status,
        String statement,
        @Nullable String reasonCode,
        Instant appliedAt,
        @Nullable Instant decidedAt,
        @Nullable String decidedBy,
        @Nullable Instant dueAt) {}
