package org.creatorconnect.segment.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.portal.list.Columns;
import org.creatorconnect.portal.list.Exportable;
import org.creatorconnect.portal.list.ListState;
import org.creatorconnect.segment.query.SegmentQueries;
import org.creatorconnect.segment.query.SegmentRow;

/** The list of segments as a file. */
@ApplicationScoped
public class SegmentsExport extends Exportable<SegmentRow> {

    private static final Columns<SegmentRow> COLUMNS =
            new Columns<SegmentRow>()
                    .text("id", SegmentRow::id)
                    .text("name", SegmentRow::name)
                    .constants("roles", "registry.role.", SegmentRow::roles)
                    .constants("states", "status.affiliate.", SegmentRow::states)
                    .text("country", SegmentRow::country)
                    .text("platform", SegmentRow::platform)
                    .time("joinedSince", SegmentRow::joinedSince)
                    .time("joinedUntil", SegmentRow::joinedUntil)
                    .text("tag", SegmentRow::tagName)
                    .text("tier", SegmentRow::tierName)
                    .text("words", SegmentRow::words)
                    .text("by", SegmentRow::createdBy)
                    .time("kept", SegmentRow::createdAt);

    private final SegmentQueries queries;

    protected SegmentsExport() {
        this(null);
    }

    @Inject
    public SegmentsExport(SegmentQueries queries) {
        super("/segments/list", "segments", COLUMNS);
        this.queries = queries;
    }

    @Override
    public Part<SegmentRow> rows(ListState state, String position, int limit) {
        return queries.segments(state.place(position, limit));
    }
}
