package org.creatorconnect.segment.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.query.Total;
import org.creatorconnect.portal.list.ListState;
import org.creatorconnect.portal.list.ListView;
import org.creatorconnect.portal.view.Address;
import org.creatorconnect.registry.query.AffiliateRow;
import org.creatorconnect.segment.SegmentId;
import org.creatorconnect.segment.query.SegmentActRow;
import org.creatorconnect.segment.query.SegmentQueries;
import org.creatorconnect.segment.query.SegmentRow;
import org.jspecify.annotations.Nullable;

/** A segment: its conditions, who belongs to it at this moment, and what was done to them. */
@Named("segmentView")
@RequestScoped
public class SegmentView extends ListView<AffiliateRow> {

    private final Address address;
    private final SegmentQueries queries;
    private @Nullable SegmentRow segment;
    private @Nullable List<SegmentActRow> acts;

    protected SegmentView() {
        this(null, null, null);
    }

    @Inject
    public SegmentView(Address address, SegmentQueries queries, ListState list) {
        super(list);
        this.address = address;
        this.queries = queries;
    }

    @Override
    protected Part<AffiliateRow> read(Place place) {
        return queries.members(id(), place);
    }

    @Override
    protected Total count() {
        return queries.totalOfMembers(id());
    }

    /** The segment that the address names. */
    public SegmentRow getSegment() {
        if (segment == null) {
            segment = queries.get(id());
        }
        return segment;
    }

    /** The last acts on it, the newest first. */
    public List<SegmentActRow> getActs() {
        if (acts == null) {
            acts = queries.acts(id());
        }
        return acts;
    }

    /** Whether an act on it still has members before it. */
    public boolean isActing() {
        return getActs().stream().anyMatch(SegmentActRow::isOpen);
    }

    private SegmentId id() {
        return new SegmentId(address.id("segment"));
    }
}
