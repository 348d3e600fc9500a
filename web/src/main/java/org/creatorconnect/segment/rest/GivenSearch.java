package org.creatorconnect.segment.rest;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.creatorconnect.foundation.query.Period;
import org.creatorconnect.foundation.rest.Moment;
import org.creatorconnect.foundation.rest.Word;
import org.creatorconnect.identity.TypedId;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.refusal.ValidationFailed;
import org.creatorconnect.registry.AffiliateRole;
import org.creatorconnect.registry.AffiliateStatus;
import org.creatorconnect.registry.query.AffiliateFilter;
import org.creatorconnect.segment.service.GivenSegment;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A search of affiliates that is to be kept under a name; what is left out narrows nothing.
 *
 * @param roles of which an affiliate has one at least
 * @param platform on which an affiliate has a verified channel
 * @param search beginnings of words in the name or the user name
 */
public record GivenSearch(
        @Nullable String name,
        @Schema(implementation = AffiliateRole[].class) @Nullable List<@Nullable String> roles,
        @Schema(implementation = AffiliateStatus[].class) @Nullable List<@Nullable String> statuses,
        @Nullable String country,
        @Nullable String platform,
        @Nullable String joinedSince,
        @Nullable String joinedUntil,
        @Nullable String tagId,
        @Nullable String tierId,
        @Nullable String search) {

    static final GivenSearch NOTHING =
            new GivenSearch(null, null, null, null, null, null, null, null, null, null);

    GivenSegment segment() {
        return new GivenSegment(
                text(name),
                new AffiliateFilter(
                        words("roles", AffiliateRole.class, roles),
                        words("statuses", AffiliateStatus.class, statuses),
                        text(country),
                        text(platform),
                        new Period(
                                Moment.optional("joinedSince", joinedSince),
                                Moment.optional("joinedUntil", joinedUntil)),
                        id("tagId", tagId),
                        id("tierId", tierId),
                        text(search)));
    }

    private static String text(@Nullable String given) {
        return Objects.requireNonNullElse(given, "");
    }

    private static <E extends Enum<E>> Set<E> words(
            String field, Class<E> type, @Nullable List<@Nullable String> given) {
        return given == null
                ? Set.of()
                : given.stream()
                        .map(word -> Word.required(field, type, word))
                        .collect(Collectors.toSet());
    }

    private static @Nullable UUID id(String field, @Nullable String given) {
        try {
            return given == null ? null : TypedId.parse(given, field);
        } catch (NotFound none) {
            throw ValidationFailed.of(field, "must be an id");
        }
    }
}
