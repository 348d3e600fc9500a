package org.creatorconnect.ledger.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.ledger.query.LedgerQueries;
import org.creatorconnect.ledger.query.PostingRow;
import org.creatorconnect.portal.list.Columns;
import org.creatorconnect.portal.list.Exportable;
import org.creatorconnect.portal.list.ListState;

/** One account’s postings as a file. */
@ApplicationScoped
public class PostingsExport extends Exportable<PostingRow> {

    private static final Columns<PostingRow> COLUMNS =
            new Columns<PostingRow>()
                    .number("number", PostingRow::id)
                    .number("entry", PostingRow::entryId)
                    .constant("event", "ledger.event.", PostingRow::kind)
                    .text("reference", PostingRow::reference)
                    .time("effective", PostingRow::effectiveAt)
                    .currency(PostingRow::amount)
                    .amount("debit", row -> row.amount().isPositive() ? row.amount() : null)
                    .amount(
                            "credit",
                            row -> row.amount().isNegative() ? row.amount().negated() : null);

    private final LedgerQueries queries;

    protected PostingsExport() {
        this(null);
    }

    @Inject
    public PostingsExport(LedgerQueries queries) {
        super("/ledger/account", "postings", COLUMNS);
        this.queries = queries;
    }

    @Override
    public Part<PostingRow> rows(ListState state, String position, int limit) {
        long account = LedgerAccountView.number(state.filter("id"), "ledger account");
        return queries.postings(
                account, LedgerAccountView.filter(state), state.place(position, limit));
    }
}
