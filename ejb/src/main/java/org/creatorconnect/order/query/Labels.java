package org.creatorconnect.order.query;

import java.util.List;
import java.util.Optional;
import org.creatorconnect.link.SubIds;
import org.jspecify.annotations.Nullable;

/**
 * The affiliate's own texts that come back with what they earned. Of one place the click's text
 * counts before the link's, and both before what a shop's tracker sent, which may only ever repeat
 * them.
 *
 * @param told what the shop sent
 * @param touched those of the click, or else of its link
 * @param longer those that were too long for the click id
 */
public record Labels(
        @Nullable List<String> told,
        @Nullable List<String> touched,
        @Nullable List<String> longer) {

    /** Five texts of which some are empty, or none. */
    public List<String> values() {
        SubIds all = subIds(told).with(subIds(touched)).with(subIds(longer));
        return all.equals(SubIds.NONE) ? List.of() : all.values();
    }

    private static SubIds subIds(@Nullable List<String> texts) {
        return Optional.ofNullable(texts).map(SubIds::new).orElse(SubIds.NONE);
    }
}
