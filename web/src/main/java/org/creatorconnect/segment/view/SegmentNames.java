package org.creatorconnect.segment.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.registry.query.AffiliateFilter;
import org.creatorconnect.segment.query.TagName;
import org.creatorconnect.segment.query.TagQueries;
import org.creatorconnect.tier.query.TierName;
import org.creatorconnect.tier.query.TierQueries;
import org.jspecify.annotations.Nullable;

/** What the tag and the tier are called that a search names by their ids. */
@RequestScoped
public class SegmentNames {

    private final TagQueries tags;
    private final TierQueries tiers;
    private final SegmentWords words;

    protected SegmentNames() {
        this(null, null, null);
    }

    @Inject
    public SegmentNames(TagQueries tags, TierQueries tiers, SegmentWords words) {
        this.tags = tags;
        this.tiers = tiers;
        this.words = words;
    }

    /** The conditions of a search in words. */
    List<String> conditions(AffiliateFilter filter) {
        return words.conditions(filter, tag(filter.tag()), tier(filter.tier()));
    }

    private @Nullable String tag(@Nullable UUID id) {
        return id == null
                ? null
                : tags.names().stream()
                        .filter(name -> name.id().equals(id))
                        .map(TagName::name)
                        .findFirst()
                        .orElse(id.toString());
    }

    private @Nullable String tier(@Nullable UUID id) {
        return id == null
                ? null
                : tiers.names().stream()
                        .filter(name -> name.id().equals(id))
                        .map(TierName::name)
                        .findFirst()
                        .orElse(id.toString());
    }
}
