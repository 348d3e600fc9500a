package org.creatorconnect.identity.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.identity.query.AccountQueries;
import org.creatorconnect.identity.query.AccountRow;
import org.creatorconnect.portal.list.Columns;
import org.creatorconnect.portal.list.Exportable;
import org.creatorconnect.portal.list.ListState;

/** The list of accounts as a file. */
@ApplicationScoped
public class AccountsExport extends Exportable<AccountRow> {

    private static final Columns<AccountRow> COLUMNS =
            new Columns<AccountRow>()
                    .text("id", AccountRow::id)
                    .text("username", AccountRow::username)
                    .text("name", AccountRow::displayName)
                    .constants("roles", "shell.role.", AccountRow::roles)
                    .text("actsFor", AccountRow::merchant)
                    .text("affiliateId", AccountRow::affiliateId)
                    .text("address", AccountRow::address)
                    .time("opened", AccountRow::createdAt)
                    .state("account", row -> row.isEnabled() ? "ENABLED" : "DISABLED")
                    .time("disabled", AccountRow::disabledAt);

    private final AccountQueries queries;

    protected AccountsExport() {
        this(null);
    }

    @Inject
    public AccountsExport(AccountQueries queries) {
        super("/accounts/list", "accounts", COLUMNS);
        this.queries = queries;
    }

    @Override
    public Part<AccountRow> rows(ListState state, String position, int limit) {
        return queries.accounts(AccountListView.filter(state), state.place(position, limit));
    }
}
