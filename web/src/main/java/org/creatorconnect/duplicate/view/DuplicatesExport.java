package org.creatorconnect.duplicate.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creatorconnect.duplicate.query.DuplicateQueries;
import org.creatorconnect.duplicate.query.DuplicateRow;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.portal.list.Columns;
import org.creatorconnect.portal.list.Exportable;
import org.creatorconnect.portal.list.ListState;

/** The list of pairs as a file. */
@ApplicationScoped
public class DuplicatesExport extends Exportable<DuplicateRow> {

    private static final Columns<DuplicateRow> COLUMNS =
            new Columns<DuplicateRow>()
                    .text("id", DuplicateRow::id)
                    .time("found", DuplicateRow::foundAt)
                    .constant("kind", "duplicate.kind.", DuplicateRow::kind)
                    .state("duplicate", DuplicateRow::status)
                    .text("affiliateId", row -> row.first().id())
                    .text("affiliate", row -> row.first().displayName())
                    .text("otherAffiliateId", row -> row.second().id())
                    .text("otherAffiliate", row -> row.second().displayName())
                    .constant("reason", "duplicate.reason.", DuplicateRow::reason)
                    .time("decided", DuplicateRow::decidedAt)
                    .text("decidedBy", DuplicateRow::decidedBy);

    private final DuplicateQueries queries;

    protected DuplicatesExport() {
        this(null);
    }

    @Inject
    public DuplicatesExport(DuplicateQueries queries) {
        super("/duplicates/list", "duplicates", COLUMNS);
        this.queries = queries;
    }

    @Override
    public Part<DuplicateRow> rows(ListState state, String position, int limit) {
        return queries.duplicates(DuplicateListView.filter(state), state.place(position, limit));
    }
}
