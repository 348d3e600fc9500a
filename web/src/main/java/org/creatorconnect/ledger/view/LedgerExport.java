package org.creatorconnect.ledger.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.ledger.query.LedgerAccountRow;
import org.creatorconnect.ledger.query.LedgerQueries;
import org.creatorconnect.portal.list.Columns;
import org.creatorconnect.portal.list.Exportable;
import org.creatorconnect.portal.list.ListState;

/** The accounts of the books as a file. */
@ApplicationScoped
public class LedgerExport extends Exportable<LedgerAccountRow> {

    private static final Columns<LedgerAccountRow> COLUMNS =
            new Columns<LedgerAccountRow>()
                    .number("number", LedgerAccountRow::id)
                    .constant("account", "ledger.kind.", LedgerAccountRow::kind)
                    .text("owner", LedgerAccountRow::ownerId)
                    .constant("side", "ledger.side.", row -> row.kind().side())
                    .currency(LedgerAccountRow::balance)
                    .amount("balance", LedgerAccountRow::balance);

    private final LedgerQueries queries;

    protected LedgerExport() {
        this(null);
    }

    @Inject
    public LedgerExport(LedgerQueries queries) {
        super("/ledger/list", "ledger", COLUMNS);
        this.queries = queries;
    }

    @Override
    public Part<LedgerAccountRow> rows(ListState state, String position, int limit) {
        return queries.accounts(LedgerListView.filter(state), state.place(position, limit));
    }
}
