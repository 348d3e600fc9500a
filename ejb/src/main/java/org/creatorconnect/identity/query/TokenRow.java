package org.creatorconnect.identity.query;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An API token of one's own; the token itself is never shown again. */
public record TokenRow(UUID id, String name, Instant createdAt, @Nullable Instant revokedAt) {

    public boolean isValid() {
        return revokedAt == null;
    }
}
