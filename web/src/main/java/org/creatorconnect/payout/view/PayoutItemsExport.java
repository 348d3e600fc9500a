package org.creatorconnect.payout.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.identity.TypedId;
import org.creatorconnect.payout.PayoutId;
import org.creatorconnect.payout.query.PayoutItemQueries;
import org.creatorconnect.payout.query.PayoutItemRow;
import org.creatorconnect.portal.list.Columns;
import org.creatorconnect.portal.list.Exportable;
import org.creatorconnect.portal.list.ListState;

/** The earnings that a payout is made of as a file. */
@ApplicationScoped
public class PayoutItemsExport extends Exportable<PayoutItemRow> {

    private static final Columns<PayoutItemRow> COLUMNS =
            new Columns<PayoutItemRow>()
                    .text("id", PayoutItemRow::id)
                    .constant("source", "payouts.source.", PayoutItemRow::source)
                    .text("subjectId", PayoutItemRow::subject)
                    .text("title", PayoutItemRow::title)
                    .text("detail", PayoutItemRow::note)
                    .text("merchant", PayoutItemRow::merchant)
                    .currency(PayoutItemRow::amount)
                    .amount("amount", PayoutItemRow::amount);

    private final PayoutItemQueries queries;

    protected PayoutItemsExport() {
        this(null);
    }

    @Inject
    public PayoutItemsExport(PayoutItemQueries queries) {
        super("/payouts/payout", "payout-earnings", COLUMNS);
        this.queries = queries;
    }

    @Override
    public Part<PayoutItemRow> rows(ListState state, String position, int limit) {
        PayoutId payout = new PayoutId(TypedId.parse(state.filter("id").orElse(""), "payout"));
        return queries.items(payout, PayoutItemsView.filter(state), state.place(position, limit));
    }
}
