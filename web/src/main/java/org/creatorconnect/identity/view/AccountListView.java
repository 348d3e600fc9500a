package org.creatorconnect.identity.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.creatorconnect.identity.AccountId;
import org.creatorconnect.identity.TypedId;
import org.creatorconnect.identity.query.AccountFilter;
import org.creatorconnect.identity.query.AccountQueries;
import org.creatorconnect.identity.query.AccountRow;
import org.creatorconnect.identity.service.AccountAccess;
import org.creatorconnect.portal.view.Address;
import org.creatorconnect.portal.view.ListState;
import org.creatorconnect.portal.view.Notices;
import org.creatorconnect.portal.view.Positions;
import org.creatorconnect.portal.view.Slice;
import org.jspecify.annotations.Nullable;

/** Who can sign in, as the operator sees it. */
@Named("accountListView")
@RequestScoped
public class AccountListView {

    private final AccountQueries queries;
    private final AccountAccess access;
    private final Address address;
    private final ListState list;
    private final Notices notices;
    private @Nullable Slice<AccountRow> page;

    protected AccountListView() {
        this(null, null, null, null, null);
    }

    @Inject
    public AccountListView(
            AccountQueries queries,
            AccountAccess access,
            Address address,
            ListState list,
            Notices notices) {
        this.queries = queries;
        this.access = access;
        this.address = address;
        this.list = list;
        this.notices = notices;
    }

    /** One page of accounts, by the query string. */
    public Slice<AccountRow> getPage() {
        if (page == null) {
            AccountFilter filter =
                    new AccountFilter(list.filter("role").orElse(""), list.search().orElse(""));
            page =
                    Slice.of(
                            queries.accounts(filter, Positions.id(list.cursor()), list.limit() + 1),
                            list.limit(),
                            AccountRow::id);
        }
        return page;
    }

    /** The account that the address asks to be disabled or enabled. */
    public @Nullable AccountRow getChosen() {
        return address.value("account")
                .map(text -> TypedId.parse(text, "account"))
                .flatMap(queries::account)
                .orElse(null);
    }

    /** Keeps the account's person out. */
    public @Nullable String disable() {
        return change("accounts.disabled", () -> access.disable(id()));
    }

    /** Lets the account's person in again. */
    public @Nullable String enable() {
        return change("accounts.enabled", () -> access.enable(id()));
    }

    private @Nullable String change(String done, Runnable change) {
        AccountRow row = getChosen();
        if (row == null || !notices.attempt(change)) {
            return null;
        }
        notices.done(done, row.username());
        return "/accounts/list.xhtml?faces-redirect=true";
    }

    private AccountId id() {
        return new AccountId(TypedId.parse(address.value("account").orElse(""), "account"));
    }
}
