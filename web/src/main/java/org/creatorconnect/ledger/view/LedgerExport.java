package org.creatorconnect.ledger.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.ledger.query.AccountRow;
import org.creatorconnect.ledger.query.LedgerQueries;
import org.creatorconnect.portal.list.Columns;
import org.creatorconnect.portal.list.Exportable;
import org.creatorconnect.portal.list.ListState;

/** The accounts of the books as a file. */
@ApplicationScoped
public class LedgerExport extends Exportable<AccountRow> {

    private static final Columns<AccountRow> COLUMNS =
            new Columns<AccountRow>()
                    .number("number", AccountRow::id)
                    .constant("account", "ledger.kind.", AccountRow::kind)
                    .text("owner", AccountRow::ownerId)
                    .constant("side", "ledger.side.", row -> row.kind().side())
                    .currency(AccountRow::balance)
                    .amount("balance", AccountRow::balance);

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
    public Part<AccountRow> rows(ListState state, String position, int limit) {
        return queries.accounts(LedgerListView.filter(state), state.place(position, limit));
    }
}
