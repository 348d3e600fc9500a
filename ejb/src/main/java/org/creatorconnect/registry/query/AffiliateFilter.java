package org.creatorconnect.registry.query;

import org.jspecify.annotations.Nullable;

/**
 * Narrows the list of affiliates; an empty text does not narrow.
 *
 * @param text beginnings of words in the name, all of which must be there
 */
public record AffiliateFilter(
        String role, String status, String country, String platform, String text) {

    public static AffiliateFilter of(
            @Nullable String role,
            @Nullable String status,
            @Nullable String country,
            @Nullable String platform,
            @Nullable String text) {
        return new AffiliateFilter(
                orEmpty(role), orEmpty(status), orEmpty(country), orEmpty(platform), orEmpty(text));
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value.strip();
    }
}
