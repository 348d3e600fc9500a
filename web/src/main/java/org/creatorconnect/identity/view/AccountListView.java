package org.creatorconnect.identity.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.identity.AccountId;
import org.creatorconnect.identity.TypedId;
import org.creatorconnect.identity.query.AccountFilter;
import org.creatorconnect.identity.query.AccountQueries;
import org.creatorconnect.identity.query.AccountRow;
import org.creatorconnect.identity.service.AccountAccess;
import org.creatorconnect.portal.format.Notices;
import org.creatorconnect.portal.list.ListState;
import org.creatorconnect.portal.list.Positions;
import org.creatorconnect.portal.list.Slice;
import org.jspecify.annotations.Nullable;
import org.primefaces.PrimeFaces;

/** Who can sign in, as the operator sees it. */
@Named("accountListView")
@RequestScoped
public class AccountListView {

    private final AccountQueries queries;
    private final AccountAccess access;
    private final ListState list;
    private final Notices notices;
    private @Nullable Slice<AccountRow> page;
    private @Nullable UUID chosen;
    private boolean disabling;

    protected AccountListView() {
        this(null, null, null, null);
    }

    @Inject
    public AccountListView(
            AccountQueries queries, AccountAccess access, ListState list, Notices notices) {
        this.queries = queries;
        this.access = access;
        this.list = list;
        this.notices = notices;
    }

    /** One page of accounts, by the query string. */
    public Slice<AccountRow> getPage() {
        if (page == null) {
            page =
                    Slice.of(
                            queries.accounts(
                                    filter(list), Positions.id(list.cursor()), list.limit() + 1),
                            list.limit(),
                            AccountRow::id);
        }
        return page;
    }

    static AccountFilter filter(ListState list) {
        return new AccountFilter(list.filter("role").orElse(""), list.search().orElse(""));
    }

    /** Asks whether an account is to be disabled or enabled; the list stays as it is. */
    public void ask(UUID account) {
        chosen = account;
        disabling = isEnabled();
        PrimeFaces.current().executeScript("PF('access').show()");
    }

    /** The user name of the account that is asked about; empty when none is. */
    public String getAsked() {
        return account().map(AccountRow::username).orElse("");
    }

    /** The id of the account that is asked about. */
    public @Nullable String getChosen() {
        return chosen == null ? null : chosen.toString();
    }

    public void setChosen(@Nullable String chosen) {
        this.chosen = chosen == null || chosen.isEmpty() ? null : TypedId.parse(chosen, "account");
    }

    /** Whether the question is to keep the person out, and not to let them in again. */
    public boolean isDisabling() {
        return disabling;
    }

    public void setDisabling(boolean disabling) {
        this.disabling = disabling;
    }

    /** Does what was asked. */
    public void change() {
        account().ifPresent(this::change);
    }

    private void change(AccountRow row) {
        AccountId id = new AccountId(row.id());
        if (notices.attempt(() -> change(id))) {
            notices.done(disabling ? "accounts.disabled" : "accounts.enabled", row.username());
            list.reload();
        }
    }

    private void change(AccountId id) {
        if (disabling) {
            access.disable(id);
        } else {
            access.enable(id);
        }
    }

    private boolean isEnabled() {
        return account().filter(AccountRow::isEnabled).isPresent();
    }

    private Optional<AccountRow> account() {
        return Optional.ofNullable(chosen).flatMap(queries::account);
    }
}
