package org.creatorconnect.payout.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.payout.query.PayoutRunQueries;
import org.creatorconnect.payout.query.RunRow;
import org.creatorconnect.portal.list.Columns;
import org.creatorconnect.portal.list.Exportable;
import org.creatorconnect.portal.list.ListState;

/** The list of payout runs as a file. */
@ApplicationScoped
public class PayoutRunsExport extends Exportable<RunRow> {

    private static final Columns<RunRow> COLUMNS =
            new Columns<RunRow>()
                    .text("id", RunRow::id)
                    .number("number", RunRow::number)
                    .state("payoutRun", RunRow::status)
                    .time("cutOff", RunRow::cutOff)
                    .number("payouts", RunRow::count)
                    .currency(RunRow::total)
                    .amount("total", RunRow::total)
                    .number("sent", row -> row.progress().sent())
                    .number("settled", row -> row.progress().settled())
                    .number("failed", row -> row.progress().failed())
                    .number("unknown", row -> row.progress().unknown())
                    .text("author", RunRow::author)
                    .text("submitter", RunRow::submitter)
                    .text("approver", RunRow::approver)
                    .time("made", RunRow::createdAt)
                    .time("submitted", RunRow::submittedAt)
                    .time("approved", RunRow::approvedAt)
                    .time("dispatched", RunRow::dispatchedAt)
                    .time("completed", RunRow::completedAt)
                    .time("canceled", RunRow::canceledAt);

    private final PayoutRunQueries queries;

    protected PayoutRunsExport() {
        this(null);
    }

    @Inject
    public PayoutRunsExport(PayoutRunQueries queries) {
        super("/payouts/list", "payout-runs", COLUMNS);
        this.queries = queries;
    }

    @Override
    public Part<RunRow> rows(ListState state, String position, int limit) {
        return queries.runs(PayoutRunListView.filter(state), state.place(position, limit));
    }
}
