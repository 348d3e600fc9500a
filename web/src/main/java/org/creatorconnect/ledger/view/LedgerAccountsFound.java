package org.creatorconnect.ledger.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.ledger.query.LedgerAccountFilter;
import org.creatorconnect.ledger.query.LedgerAccountRow;
import org.creatorconnect.ledger.query.LedgerQueries;
import org.creatorconnect.portal.format.Text;
import org.creatorconnect.portal.list.Findable;
import org.creatorconnect.portal.list.Found;
import org.creatorconnect.refusal.NotFound;

/** Accounts of the ledger, found by their owner or their number. */
@ApplicationScoped
public class LedgerAccountsFound extends Findable<LedgerAccountRow> {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

    /** From so many characters on, a part of an id is meant as one. */
    private static final int TELLING = 8;

    private final LedgerQueries queries;
    private final Text text;

    protected LedgerAccountsFound() {
        this(null, null);
    }

    @Inject
    public LedgerAccountsFound(LedgerQueries queries, Text text) {
        super("/ledger/list", "ledger-accounts", "book");
        this.queries = queries;
        this.text = text;
    }

    @Override
    protected Part<LedgerAccountRow> rows(String words, Place start) {
        if (NUMBER.matcher(words).matches()) {
            return numbered(Long.parseLong(words));
        }
        LedgerAccountFilter filter = new LedgerAccountFilter(Set.of(), List.of(), words);
        Part<LedgerAccountRow> found = queries.accounts(filter, start);
        return words.length() < TELLING ? found.mapAll(LedgerAccountsFound::owned) : found;
    }

    /** A few letters stand in nearly every id; only who is called so is meant by them. */
    private static List<LedgerAccountRow> owned(List<LedgerAccountRow> rows) {
        return rows.stream().filter(row -> row.ownerName() != null).toList();
    }

    private Part<LedgerAccountRow> numbered(long number) {
        try {
            return Part.whole(List.of(queries.account(number)));
        } catch (NotFound none) {
            return Part.empty();
        }
    }

    @Override
    protected Found found(LedgerAccountRow row) {
        return Found.of(
                text.word("ledger.kind." + row.kind()),
                Objects.requireNonNullElse(
                        row.ownerName(), text.of("ledger.number", String.valueOf(row.id()))),
                page("/ledger/account.xhtml", row.id()));
    }
}
