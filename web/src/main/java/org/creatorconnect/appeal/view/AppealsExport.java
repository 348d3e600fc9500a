package org.creatorconnect.appeal.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creatorconnect.appeal.query.AppealQueries;
import org.creatorconnect.appeal.query.AppealRow;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.portal.list.Columns;
import org.creatorconnect.portal.list.Exportable;
import org.creatorconnect.portal.list.ListState;

/** The list of appeals as a file. */
@ApplicationScoped
public class AppealsExport extends Exportable<AppealRow> {

    private static final Columns<AppealRow> COLUMNS =
            new Columns<AppealRow>()
                    .text("id", AppealRow::id)
                    .text("affiliateId", AppealRow::affiliateId)
                    .text("affiliate", AppealRow::displayName)
                    .constant("kind", "appeal.kind.", AppealRow::kind)
                    .text("merchant", AppealRow::merchantName)
                    .state("appeal", AppealRow::status)
                    .time("opened", AppealRow::appealedAt)
                    .time("decided", AppealRow::endedAt)
                    .text("decidedBy", AppealRow::endedBy);

    private final AppealQueries queries;

    protected AppealsExport() {
        this(null);
    }

    @Inject
    public AppealsExport(AppealQueries queries) {
        super("/appeals/list", "appeals", COLUMNS);
        this.queries = queries;
    }

    @Override
    public Part<AppealRow> rows(ListState state, String position, int limit) {
        return queries.appeals(AppealListView.filter(state), state.place(position, limit));
    }
}
