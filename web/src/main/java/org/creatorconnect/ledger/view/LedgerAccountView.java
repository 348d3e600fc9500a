package org.creatorconnect.ledger.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.query.Total;
import org.creatorconnect.ledger.EventKind;
import org.creatorconnect.ledger.query.EntryLineRow;
import org.creatorconnect.ledger.query.LedgerAccountRow;
import org.creatorconnect.ledger.query.LedgerQueries;
import org.creatorconnect.ledger.query.PostingFilter;
import org.creatorconnect.ledger.query.PostingRow;
import org.creatorconnect.portal.format.Text;
import org.creatorconnect.portal.list.ListState;
import org.creatorconnect.portal.list.ListView;
import org.creatorconnect.portal.view.Address;
import org.creatorconnect.portal.view.Choice;
import org.creatorconnect.refusal.NotFound;
import org.jspecify.annotations.Nullable;

/** One account with its postings, and under each the whole entry it belongs to. */
@Named("ledgerAccountView")
@RequestScoped
public class LedgerAccountView extends ListView<PostingRow> {

    private final Address address;
    private final LedgerQueries queries;
    private final Text text;
    private @Nullable LedgerAccountRow account;
    private @Nullable List<EntryLineRow> entry;

    protected LedgerAccountView() {
        this(null, null, null, null);
    }

    @Inject
    public LedgerAccountView(Address address, LedgerQueries queries, ListState list, Text text) {
        super(list);
        this.address = address;
        this.queries = queries;
        this.text = text;
    }

    public LedgerAccountRow getAccount() {
        if (account == null) {
            account = queries.account(number(address.value("id"), "ledger account"));
        }
        return account;
    }

    @Override
    protected Part<PostingRow> read(Place place) {
        return queries.postings(getAccount().id(), filter(list()), place);
    }

    @Override
    protected Total count() {
        return queries.total(getAccount().id(), filter(list()));
    }

    /** What can have posted to the account. */
    public List<Choice> getKinds() {
        return Stream.of(EventKind.values())
                .map(kind -> new Choice(kind.name(), text.word("ledger.event." + kind)))
                .toList();
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

    static PostingFilter filter(ListState list) {
        return new PostingFilter(
                list.filters("kind", EventKind.class),
                list.period("effective"),
                list.search().orElse(""));
    }

    static long number(Optional<String> written, String what) {
        return written.filter(text -> text.matches("\\d{1,18}"))
                .map(Long::parseLong)
                .orElseThrow(() -> new NotFound(what));
    }
}
