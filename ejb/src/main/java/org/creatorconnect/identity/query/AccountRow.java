package org.creatorconnect.identity.query;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.foundation.query.GatheredTexts;
import org.jspecify.annotations.Nullable;

/**
 * An account with what it stands for.
 *
 * @param held its roles
 * @param merchant the name of the merchant it acts for
 */
public record AccountRow(
        UUID id,
        String username,
        String displayName,
        GatheredTexts held,
        @Nullable String merchant,
        @Nullable UUID affiliateId,
        Instant createdAt,
        @Nullable Instant disabledAt) {

    public List<String> roles() {
        return held.values();
    }

    public boolean isEnabled() {
        return disabledAt == null;
    }
}
