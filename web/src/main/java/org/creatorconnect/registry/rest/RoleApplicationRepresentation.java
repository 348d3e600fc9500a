package org.creatorconnect.registry.rest;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A role application as the API shows it. */
public record RoleApplicationRepresentation(
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
        @Nullable Instant dueAt) {

    static RoleApplicationRepresentation of(
            org.creatorconnect.registry.query.RoleApplicationRow row) {
        return new RoleApplicationRepresentation(
                row.id(),
                row.affiliateId(),
                row.displayName(),
                row.country(),
                row.role().name(),
                row.status().name(),
                row.statement(),
                row.reasonCode() == null ? null : row.reasonCode().name(),
                row.appliedAt(),
                row.decidedAt(),
                row.decidedBy(),
                row.dueAt());
    }
}
