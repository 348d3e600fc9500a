package org.creatorconnect.ledger.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.foundation.query.Place;
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
        return queries.ofOwner(words, start);
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
