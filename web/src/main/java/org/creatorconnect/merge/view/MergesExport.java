package org.creatorconnect.merge.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.merge.query.MergeQueries;
import org.creatorconnect.merge.query.MergeRow;
import org.creatorconnect.portal.list.Columns;
import org.creatorconnect.portal.list.Exportable;
import org.creatorconnect.portal.list.ListState;

/** The list of merges as a file. */
@ApplicationScoped
public class MergesExport extends Exportable<MergeRow> {

    private static final Columns<MergeRow> COLUMNS =
            new Columns<MergeRow>()
                    .text("id", MergeRow::id)
                    .state("merge", MergeRow::status)
                    .text("survivorId", row -> row.survivor().id())
                    .text("survivor", row -> row.survivor().displayName())
                    .text("mergedId", row -> row.merged().id())
                    .text("merged", row -> row.merged().displayName())
                    .time("proposed", MergeRow::proposedAt)
                    .text("proposedBy", MergeRow::proposedBy)
                    .time("decided", MergeRow::decidedAt)
                    .text("decidedBy", MergeRow::decidedBy);

    private final MergeQueries queries;

    protected MergesExport() {
        this(null);
    }

    @Inject
    public MergesExport(MergeQueries queries) {
        super("/merges/list", "merges", COLUMNS);
        this.queries = queries;
    }

    @Override
    public Part<MergeRow> rows(ListState state, String position, int limit) {
        return queries.merges(MergeListView.filter(state), state.place(position, limit));
    }
}
