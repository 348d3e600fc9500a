package org.creatorconnect.segment.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.portal.list.Columns;
import org.creatorconnect.portal.list.Exportable;
import org.creatorconnect.portal.list.ListState;
import org.creatorconnect.registry.query.AffiliateRow;
import org.creatorconnect.registry.view.AffiliatesExport;
import org.creatorconnect.segment.SegmentId;
import org.creatorconnect.segment.query.SegmentQueries;

/** Who belongs to a segment, as a file. */
@ApplicationScoped
public class SegmentMembersExport extends Exportable<AffiliateRow> {

    private static final Columns<AffiliateRow> COLUMNS = AffiliatesExport.COLUMNS;

    private final SegmentQueries queries;

    protected SegmentMembersExport() {
        this(null);
    }

    @Inject
    public SegmentMembersExport(SegmentQueries queries) {
        super("/segments/detail", "segment-members", COLUMNS);
        this.queries = queries;
    }

    @Override
    public Part<AffiliateRow> rows(ListState state, String position, int limit) {
        SegmentId id = SegmentId.parse(state.filter("id").orElse(""));
        return queries.members(id, state.place(position, limit));
    }
}
