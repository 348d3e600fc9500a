package org.creatorconnect.ledger.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import org.creatorconnect.ledger.AccountKind;
import org.creatorconnect.ledger.Finding;
import org.creatorconnect.ledger.query.AccountFilter;
import org.creatorconnect.ledger.query.AccountRow;
import org.creatorconnect.ledger.query.BookRow;
import org.creatorconnect.ledger.query.LedgerQueries;
import org.creatorconnect.ledger.service.LedgerVerification;
import org.creatorconnect.portal.format.Notices;
import org.creatorconnect.portal.format.Text;
import org.creatorconnect.portal.list.ListState;
import org.creatorconnect.portal.list.Positions;
import org.creatorconnect.portal.list.Slice;
import org.creatorconnect.portal.view.Choice;
import org.jspecify.annotations.Nullable;

/** All accounts, the books' totals, and the proof. */
@Named("ledgerListView")
@RequestScoped
public class LedgerListView {

    /** Kinds of accounts that no entry posts to yet; a filter for one would never find any. */
    private static final EnumSet<AccountKind> NOT_POSTED =
            EnumSet.of(
                    AccountKind.TAX_WITHHELD,
                    AccountKind.FX_CLEARING,
                    AccountKind.FX_RESULT,
                    AccountKind.PAYMENT_COSTS,
                    AccountKind.WRITE_OFF);

    private static final int MOST_FINDINGS = 50;

    private final LedgerQueries queries;
    private final LedgerVerification verification;
    private final ListState list;
    private final Notices notices;
    private final Text text;
    private @Nullable Slice<AccountRow> slice;
    private @Nullable List<BookRow> books;
    private List<Finding> findings = List.of();

    protected LedgerListView() {
        this(null, null, null, null, null);
    }

    @Inject
    public LedgerListView(
            LedgerQueries queries,
            LedgerVerification verification,
            ListState list,
            Notices notices,
            Text text) {
        this.queries = queries;
        this.verification = verification;
        this.list = list;
        this.notices = notices;
        this.text = text;
    }

    /** The accounts of this page. */
    public Slice<AccountRow> getSlice() {
        if (slice == null) {
            List<AccountRow> rows =
                    queries.accounts(
                            filter(list), Positions.number(list.cursor(), 0), list.limit() + 1);
            slice = Slice.of(rows, list.limit(), AccountRow::id);
        }
        return slice;
    }

    static AccountFilter filter(ListState list) {
        return new AccountFilter(
                list.filter("kind", AccountKind.class).map(Enum::name).orElse(""),
                list.filter("currency").orElse(""),
                null);
    }

    /** Each currency's book with its total, which is zero or the books are wrong. */
    public List<BookRow> getBooks() {
        if (books == null) {
            books = queries.books();
        }
        return books;
    }

    public List<Choice> getKinds() {
        return EnumSet.complementOf(NOT_POSTED).stream()
                .map(kind -> new Choice(kind.name(), text.of("ledger.kind." + kind)))
                .toList();
    }

    public List<Choice> getCurrencies() {
        return getBooks().stream()
                .map(book -> book.total().currency().getCurrencyCode())
                .map(code -> new Choice(code, code))
                .toList();
    }

    /** Proves the books and says what came of it. */
    public void verify() {
        findings = verification.verify(MOST_FINDINGS);
        if (findings.isEmpty()) {
            notices.done("ledger.proved");
        } else {
            notices.refused("ledger.notProved", findings.size());
        }
    }

    public List<Finding> getFindings() {
        return findings;
    }
}
