package org.creatorconnect.segment.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.creatorconnect.foundation.query.Total;
import org.creatorconnect.portal.format.Notices;
import org.creatorconnect.portal.list.ListState;
import org.creatorconnect.registry.query.AffiliateFilter;
import org.creatorconnect.registry.query.AffiliateQueries;
import org.creatorconnect.registry.view.AffiliateListView;
import org.creatorconnect.segment.SegmentId;
import org.creatorconnect.segment.service.GivenSegment;
import org.creatorconnect.segment.service.Segments;
import org.jspecify.annotations.Nullable;

/** The search that an address says, on its way to become a segment. */
@Named("segmentForm")
@RequestScoped
public class SegmentForm {

    private final ListState list;
    private final AffiliateQueries affiliates;
    private final Segments segments;
    private final SegmentNames names;
    private final Notices notices;

    private @Nullable Total members;
    private String name = "";

    protected SegmentForm() {
        this(null, null, null, null, null);
    }

    @Inject
    public SegmentForm(
            ListState list,
            AffiliateQueries affiliates,
            Segments segments,
            SegmentNames names,
            Notices notices) {
        this.list = list;
        this.affiliates = affiliates;
        this.segments = segments;
        this.names = names;
        this.notices = notices;
    }

    /** What narrows the affiliates, in words; empty when nothing does. */
    public List<String> getConditions() {
        return names.conditions(filter());
    }

    /** How many affiliates fit at this moment. */
    public Total getMembers() {
        if (members == null) {
            members = affiliates.total(filter());
        }
        return members;
    }

    /** Keeps it and opens it. */
    public @Nullable String save() {
        SegmentId[] kept = new SegmentId[1];
        if (!notices.attempt(
                "segment", () -> kept[0] = segments.keep(new GivenSegment(name, filter())))) {
            return null;
        }
        notices.done("segment.kept", name.strip());
        return "/segments/detail.xhtml?faces-redirect=true&id=" + kept[0].text();
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name == null ? "" : name;
    }

    private AffiliateFilter filter() {
        return AffiliateListView.filter(list);
    }
}
