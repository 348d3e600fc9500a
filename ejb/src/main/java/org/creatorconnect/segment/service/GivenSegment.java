package org.creatorconnect.segment.service;

import jakarta.validation.constraints.NotBlank;
import org.creatorconnect.foundation.service.Length;
import org.creatorconnect.registry.query.AffiliateFilter;
import org.creatorconnect.segment.Segment;
import org.creatorconnect.segment.SegmentConditions;
import org.jspecify.annotations.Nullable;

/**
 * A search of affiliates as the operator keeps it.
 *
 * @param filter the search
 */
public record GivenSegment(
        @NotBlank @Length(max = Segment.LONGEST_NAME) String name, AffiliateFilter filter) {

    SegmentConditions conditions() {
        return new SegmentConditions(
                filter.roles(),
                filter.states(),
                text(filter.country()),
                text(filter.platform()),
                filter.joined().since(),
                filter.joined().until(),
                filter.tag(),
                filter.tier(),
                text(filter.search()));
    }

    private static @Nullable String text(String given) {
        return given.isBlank() ? null : given.strip();
    }
}
