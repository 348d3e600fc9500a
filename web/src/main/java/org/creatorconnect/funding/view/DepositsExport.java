package org.creatorconnect.funding.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.funding.query.DepositQueries;
import org.creatorconnect.funding.query.DepositRow;
import org.creatorconnect.portal.list.Columns;
import org.creatorconnect.portal.list.Exportable;
import org.creatorconnect.portal.list.ListState;

/** The list of deposits as a file. */
@ApplicationScoped
public class DepositsExport extends Exportable<DepositRow> {

    private static final Columns<DepositRow> COLUMNS =
            new Columns<DepositRow>()
                    .text("id", DepositRow::id)
                    .text("merchant", DepositRow::merchantName)
                    .text("reference", DepositRow::reference)
                    .amount("amount", DepositRow::amount)
                    .currency(DepositRow::amount)
                    .text("bookedBy", DepositRow::bookedBy)
                    .time("booked", DepositRow::bookedAt);

    private final DepositQueries queries;

    protected DepositsExport() {
        this(null);
    }

    @Inject
    public DepositsExport(DepositQueries queries) {
        super("/deposits/list", "deposits", COLUMNS);
        this.queries = queries;
    }

    @Override
    public Part<DepositRow> rows(ListState state, String position, int limit) {
        return queries.deposits(DepositListView.filter(state), state.place(position, limit));
    }
}
