package org.creatorconnect.discovery.query;

import org.jspecify.annotations.Nullable;

/**
 * Narrows the search for creators; an empty text and null do not narrow.
 *
 * @param platform on which a creator has a verified channel
 * @param followers that a verified channel has at least, one on that platform if it is given
 * @param onTime the least share of first content in time, in percent; who has too little behind
 *     them has none
 * @param search beginnings of words in the name or in the introduction
 */
public record CreatorFilter(
        String platform,
        @Nullable Long followers,
        String country,
        String language,
        String interest,
        @Nullable Long onTime,
        String search) {

    public static final CreatorFilter NONE = new CreatorFilter("", null, "", "", "", null, "");
}
