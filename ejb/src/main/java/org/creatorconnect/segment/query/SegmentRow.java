package org.creatorconnect.segment.query;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.creatorconnect.foundation.query.Period;
import org.creatorconnect.registry.AffiliateRole;
import org.creatorconnect.registry.AffiliateStatus;
import org.creatorconnect.registry.query.AffiliateFilter;
import org.jspecify.annotations.Nullable;

/**
 * A segment with its conditions; null and an empty list narrow nothing.
 *
 * @param tagName what the tag is called
 * @param tierName what the tier is called
 * @param words beginnings of words in the name or the user name
 * @param createdBy the name of whoever kept it
 */
public record SegmentRow(
        UUID id,
        int version,
        String name,
        List<String> roles,
        List<String> states,
        @Nullable String country,
        @Nullable String platform,
        @Nullable Instant joinedSince,
        @Nullable Instant joinedUntil,
        @Nullable UUID tagId,
        @Nullable String tagName,
        @Nullable UUID tierId,
        @Nullable String tierName,
        @Nullable String words,
        Instant createdAt,
        String createdBy) {

    /** The search that it is. */
    public AffiliateFilter filter() {
        return new AffiliateFilter(
                words(AffiliateRole.class, roles),
                words(AffiliateStatus.class, states),
                country == null ? "" : country,
                platform == null ? "" : platform,
                new Period(joinedSince, joinedUntil),
                tagId,
                tierId,
                words == null ? "" : words);
    }

    private static <E extends Enum<E>> Set<E> words(Class<E> type, List<String> kept) {
        return kept.stream().map(word -> Enum.valueOf(type, word)).collect(Collectors.toSet());
    }
}
