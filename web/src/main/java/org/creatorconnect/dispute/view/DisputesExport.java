package org.creatorconnect.dispute.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creatorconnect.dispute.query.DisputeQueries;
import org.creatorconnect.dispute.query.DisputeRow;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.portal.list.Columns;
import org.creatorconnect.portal.list.Exportable;
import org.creatorconnect.portal.list.ListState;

/** The list of disputes as a file. */
@ApplicationScoped
public class DisputesExport extends Exportable<DisputeRow> {

    private static final Columns<DisputeRow> COLUMNS =
            new Columns<DisputeRow>()
                    .text("id", DisputeRow::id)
                    .text("task", DisputeRow::taskTitle)
                    .text("merchant", DisputeRow::merchantName)
                    .text("affiliate", DisputeRow::affiliateName)
                    .constant("reason", "dispute.reason.", DisputeRow::reason)
                    .state("dispute", DisputeRow::status)
                    .constant("decision", "dispute.decision.", DisputeRow::decision)
                    .currency(DisputeRow::fee)
                    .amount("fee", DisputeRow::fee)
                    .time("opened", DisputeRow::openedAt)
                    .time("dueBy", DisputeRow::dueBy)
                    .time("decided", DisputeRow::endedAt);

    private final DisputeQueries queries;

    protected DisputesExport() {
        this(null);
    }

    @Inject
    public DisputesExport(DisputeQueries queries) {
        super("/disputes/list", "disputes", COLUMNS);
        this.queries = queries;
    }

    @Override
    public Part<DisputeRow> rows(ListState state, String position, int limit) {
        return queries.disputes(DisputeListView.filter(state), state.place(position, limit));
    }
}
