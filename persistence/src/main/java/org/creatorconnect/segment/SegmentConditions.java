package org.creatorconnect.segment;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.creatorconnect.registry.AffiliateRole;
import org.creatorconnect.registry.AffiliateStatus;
import org.jspecify.annotations.Nullable;

/**
 * Who belongs to a segment: whoever fits all of these. An empty set and what is null narrow
 * nothing.
 *
 * @param roles of which an affiliate has one at least
 * @param platform on which an affiliate has a verified channel
 * @param since joined then or later
 * @param until joined before
 * @param tag that an affiliate has
 * @param tier in which an affiliate is
 * @param words beginnings of words in the name or the user name
 */
public record SegmentConditions(
        Set<AffiliateRole> roles,
        Set<AffiliateStatus> states,
        @Nullable String country,
        @Nullable String platform,
        @Nullable Instant since,
        @Nullable Instant until,
        @Nullable UUID tag,
        @Nullable UUID tier,
        @Nullable String words) {

    /** Whether everybody fits. */
    public boolean isNothing() {
        return roles.isEmpty()
                && states.isEmpty()
                && country == null
                && platform == null
                && since == null
                && until == null
                && tag == null
                && tier == null
                && words == null;
    }
}
