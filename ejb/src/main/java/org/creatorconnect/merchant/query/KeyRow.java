package org.creatorconnect.merchant.query;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A signing key; its secret is never shown again. */
public record KeyRow(UUID id, Instant createdAt, @Nullable Instant retiredAt) {

    public boolean isValid() {
        return retiredAt == null;
    }
}
