package org.creatorconnect.discovery.query;

import java.util.List;
import java.util.UUID;
import org.creatorconnect.foundation.query.GatheredTexts;
import org.jspecify.annotations.Nullable;

/**
 * A creator who is found, in a list. It has what its creator agreed to show and nothing else.
 *
 * @param words their introduction
 * @param speaks the languages of their content
 * @param about codes of their interests
 * @param proved the platforms of their verified channels
 * @param followers the most on one verified channel; null without one
 * @param onTime the share of first content that came in time, in whole percent; null when too few
 *     were due
 */
public record CreatorRow(
        UUID id,
        String displayName,
        String country,
        String words,
        GatheredTexts speaks,
        GatheredTexts about,
        GatheredTexts proved,
        @Nullable Long followers,
        @Nullable Long onTime) {

    public List<String> languages() {
        return speaks.values();
    }

    public List<String> interests() {
        return about.values();
    }

    public List<String> platforms() {
        return proved.values();
    }
}
