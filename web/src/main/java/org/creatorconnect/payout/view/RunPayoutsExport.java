package org.creatorconnect.payout.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.identity.TypedId;
import org.creatorconnect.payout.PayoutRunId;
import org.creatorconnect.payout.query.PayoutQueries;
import org.creatorconnect.payout.query.PayoutRow;
import org.creatorconnect.portal.list.Columns;
import org.creatorconnect.portal.list.Exportable;
import org.creatorconnect.portal.list.ListState;

/** A run’s payouts as a file. */
@ApplicationScoped
public class RunPayoutsExport extends Exportable<PayoutRow> {

    private static final Columns<PayoutRow> COLUMNS =
            new Columns<PayoutRow>()
                    .text("id", PayoutRow::id)
                    .number("run", PayoutRow::runNumber)
                    .text("affiliateId", PayoutRow::affiliateId)
                    .text("affiliate", PayoutRow::displayName)
                    .text("country", PayoutRow::country)
                    .text("payTo", PayoutRow::mask)
                    .currency(PayoutRow::net)
                    .amount("gross", PayoutRow::gross)
                    .amount("recovered", PayoutRow::recovered)
                    .amount("net", PayoutRow::net)
                    .number("earnings", PayoutRow::items)
                    .state("payout", PayoutRow::status)
                    .text("bankReason", PayoutRow::reasonCode)
                    .time("made", PayoutRow::createdAt)
                    .time("instructed", PayoutRow::instructedAt)
                    .time("settledAt", PayoutRow::settledAt);

    private final PayoutQueries queries;

    protected RunPayoutsExport() {
        this(null);
    }

    @Inject
    public RunPayoutsExport(PayoutQueries queries) {
        super("/payouts/run", "payouts", COLUMNS);
        this.queries = queries;
    }

    @Override
    public Part<PayoutRow> rows(ListState state, String position, int limit) {
        PayoutRunId run =
                new PayoutRunId(TypedId.parse(state.filter("id").orElse(""), "payout run"));
        return queries.ofRun(run, RunPayoutsView.filter(state), state.place(position, limit));
    }
}
