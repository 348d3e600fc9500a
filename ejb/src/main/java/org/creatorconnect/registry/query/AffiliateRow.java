package org.creatorconnect.registry.query;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.foundation.query.GatheredTexts;
import org.creatorconnect.registry.AffiliateRole;
import org.creatorconnect.registry.AffiliateStatus;
import org.jspecify.annotations.Nullable;

/**
 * An affiliate in a list.
 *
 * @param username of the account they sign in with; null when nobody does
 * @param held their roles
 * @param proved the platforms of verified channels
 * @param followers the most on one verified channel; null without one
 */
public record AffiliateRow(
        UUID id,
        String displayName,
        @Nullable String username,
        String country,
        AffiliateStatus status,
        HeldRoles held,
        GatheredTexts proved,
        @Nullable Long followers,
        Instant joinedAt) {

    public List<AffiliateRole> roles() {
        return held.values();
    }

    /** The codes of the platforms of verified channels. */
    public List<String> platforms() {
        return proved.values();
    }
}
