package org.creatorconnect.identity.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.foundation.query.Period;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.identity.query.AccountFilter;
import org.creatorconnect.identity.query.AccountQueries;
import org.creatorconnect.identity.query.AccountRow;
import org.creatorconnect.portal.list.Findable;
import org.creatorconnect.portal.list.Found;
import org.creatorconnect.portal.page.Links;

/** Accounts, found by their person or the merchant that they act for; each is shown in its list. */
@ApplicationScoped
public class AccountsFound extends Findable<AccountRow> {

    private final AccountQueries queries;

    protected AccountsFound() {
        this(null);
    }

    @Inject
    public AccountsFound(AccountQueries queries) {
        super("/accounts/list", "accounts", "key");
        this.queries = queries;
    }

    @Override
    protected Part<AccountRow> rows(String text, Place start) {
        AccountFilter filter = new AccountFilter(Set.of(), Set.of(), Period.ALWAYS, text);
        return queries.accounts(filter, start.in("username", false));
    }

    @Override
    protected Found found(AccountRow row) {
        return new Found(
                row.displayName(),
                row.username(),
                "account",
                row.isEnabled() ? "ENABLED" : "DISABLED",
                Links.of("/accounts/list.xhtml", Map.of("q", row.username())));
    }
}
