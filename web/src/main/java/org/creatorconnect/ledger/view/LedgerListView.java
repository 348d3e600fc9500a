package org.creatorconnect.ledger.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.query.Total;
import org.creatorconnect.ledger.AccountKind;
import org.creatorconnect.ledger.query.BookRow;
import org.creatorconnect.ledger.query.LedgerAccountFilter;
import org.creatorconnect.ledger.query.LedgerAccountRow;
import org.creatorconnect.ledger.query.LedgerQueries;
import org.creatorconnect.portal.format.Text;
import org.creatorconnect.portal.list.ListState;
import org.creatorconnect.portal.list.ListView;
import org.creatorconnect.portal.view.Choice;
import org.jspecify.annotations.Nullable;

/** All accounts, and the books' totals. */
@Named("ledgerListView")
@RequestScoped
public class LedgerListView extends ListView<LedgerAccountRow> {

    private final LedgerQueries queries;
    private final Text text;
    private @Nullable List<BookRow> books;

    protected LedgerListView() {
        this(null, null, null);
    }

    @Inject
    public LedgerListView(LedgerQueries queries, ListState list, Text text) {
        super(list);
        this.queries = queries;
        this.text = text;
    }

    @Override
    protected Part<LedgerAccountRow> read(Place place) {
        return queries.accounts(filter(list()), place);
    }

    @Override
    protected Total count() {
        return queries.total(filter(list()));
    }

    static LedgerAccountFilter filter(ListState list) {
        return new LedgerAccountFilter(
                list.filters("kind", AccountKind.class),
                list.values("currency"),
                list.search().orElse(""));
    }

    /** Each currency's book with its total, which is zero or the books are wrong. */
    public List<BookRow> getBooks() {
        if (books == null) {
            books = queries.books();
        }
        return books;
    }

    public List<Choice> getKinds() {
        return Stream.of(AccountKind.values())
                .map(kind -> new Choice(kind.name(), text.of("ledger.kind." + kind)))
                .toList();
    }

    public List<Choice> getCurrencies() {
        return getBooks().stream()
                .map(book -> book.total().currency().getCurrencyCode())
                .map(code -> new Choice(code, code))
                .toList();
    }
}
