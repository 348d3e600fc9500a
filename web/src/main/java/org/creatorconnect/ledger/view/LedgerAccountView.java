package org.creatorconnect.ledger.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.creatorconnect.ledger.query.AccountRow;
import org.creatorconnect.ledger.query.EntryLineRow;
import org.creatorconnect.ledger.query.LedgerQueries;
import org.creatorconnect.ledger.query.PostingRow;
import org.creatorconnect.portal.list.ListState;
import org.creatorconnect.portal.list.Positions;
import org.creatorconnect.portal.list.Slice;
import org.creatorconnect.portal.view.Address;
import org.creatorconnect.refusal.NotFound;
import org.jspecify.annotations.Nullable;

/** One account with its postings, and under each the whole entry it belongs to. */
@Named("ledgerAccountView")
@RequestScoped
public class LedgerAccountView {

    private final Address address;
    private final LedgerQueries queries;
    private final ListState list;
    private @Nullable AccountRow account;
    private @Nullable Slice<PostingRow> slice;
    private @Nullable List<EntryLineRow> entry;

    protected LedgerAccountView() {
        this(null, null, null);
    }

    @Inject
    public LedgerAccountView(Address address, LedgerQueries queries, ListState list) {
        this.address = address;
        this.queries = queries;
        this.list = list;
    }

    public AccountRow getAccount() {
        if (account == null) {
            account = queries.account(number(address.value("id"), "ledger account"));
        }
        return account;
    }

    /** The postings of this page, newest first. */
    public Slice<PostingRow> getSlice() {
        if (slice == null) {
            List<PostingRow> rows =
                    queries.postings(
                            getAccount().id(),
                            Positions.number(list.cursor(), Long.MAX_VALUE),
                            list.limit() + 1);
            slice = Slice.of(rows, list.limit(), PostingRow::id);
        }
        return slice;
    }

    /** The entry that is opened on this page; empty when none is. */
    public List<EntryLineRow> getEntry() {
        if (entry == null) {
            entry =
                    address.value("entry").isEmpty()
                            ? List.of()
                            : queries.entry(number(address.value("entry"), "journal entry"));
        }
        return entry;
    }

    static long number(Optional<String> written, String what) {
        return written.filter(text -> text.matches("\\d{1,18}"))
                .map(Long::parseLong)
                .orElseThrow(() -> new NotFound(what));
    }
}
