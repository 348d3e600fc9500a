package org.creatorconnect.payout.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.payout.query.PayoutQueries;
import org.creatorconnect.payout.query.PayoutRow;
import org.creatorconnect.portal.list.Columns;
import org.creatorconnect.portal.list.Exportable;
import org.creatorconnect.portal.list.ListState;
import org.creatorconnect.registry.service.OwnAffiliates;

/** A creator’s own payouts as a file. */
@ApplicationScoped
public class MyPayoutsExport extends Exportable<PayoutRow> {

    private static final Columns<PayoutRow> COLUMNS =
            new Columns<PayoutRow>()
                    .text("id", PayoutRow::id)
                    .number("run", PayoutRow::runNumber)
                    .text("payTo", PayoutRow::mask)
                    .currency(PayoutRow::net)
                    .amount("gross", PayoutRow::gross)
                    .amount("recovered", PayoutRow::recovered)
                    .amount("net", PayoutRow::net)
                    .number("earnings", PayoutRow::items)
                    .state("payout", PayoutRow::status)
                    .time("made", PayoutRow::createdAt)
                    .time("settledAt", PayoutRow::settledAt);

    private final PayoutQueries queries;
    private final OwnAffiliates own;

    protected MyPayoutsExport() {
        this(null, null);
    }

    @Inject
    public MyPayoutsExport(PayoutQueries queries, OwnAffiliates own) {
        super("/payouts/mine", "my-payouts", COLUMNS);
        this.queries = queries;
        this.own = own;
    }

    @Override
    public Part<PayoutRow> rows(ListState state, String position, int limit) {
        return own.self()
                .map(
                        me ->
                                queries.ofAffiliate(
                                        me,
                                        RunPayoutsView.filter(state),
                                        state.place(position, limit)))
                .orElseGet(() -> Part.empty());
    }
}
