package org.creatorconnect.segment.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.query.Total;
import org.creatorconnect.portal.list.ListState;
import org.creatorconnect.portal.list.ListView;
import org.creatorconnect.segment.query.SegmentQueries;
import org.creatorconnect.segment.query.SegmentRow;

/** The segments, as the staff looks through them. */
@Named("segmentListView")
@RequestScoped
public class SegmentListView extends ListView<SegmentRow> {

    private final SegmentQueries queries;

    protected SegmentListView() {
        this(null, null);
    }

    @Inject
    public SegmentListView(SegmentQueries queries, ListState list) {
        super(list);
        this.queries = queries;
    }

    @Override
    protected Part<SegmentRow> read(Place place) {
        return queries.segments(place);
    }

    @Override
    protected Total count() {
        return queries.total();
    }
}
