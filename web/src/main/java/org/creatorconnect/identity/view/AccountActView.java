package org.creatorconnect.identity.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.foundation.service.AtOnce;
import org.creatorconnect.identity.AccountId;
import org.creatorconnect.identity.query.AccountQueries;
import org.creatorconnect.identity.query.AccountRow;
import org.creatorconnect.identity.service.AccountAct;
import org.creatorconnect.identity.service.AccountsAtOnce;
import org.creatorconnect.portal.format.Notices;
import org.creatorconnect.portal.format.Text;
import org.creatorconnect.portal.list.ActView;
import org.creatorconnect.portal.list.ChosenAct;
import org.creatorconnect.portal.view.CurrentUser;

/** Disables the chosen accounts, or enables them. */
@Named("accountActView")
@RequestScoped
public class AccountActView extends ActView<AccountRow> {

    private final AccountQueries queries;
    private final AccountsAtOnce atOnce;
    private final CurrentUser user;

    protected AccountActView() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public AccountActView(
            ChosenAct chosen,
            Notices notices,
            Text text,
            AccountQueries queries,
            AccountsAtOnce atOnce,
            CurrentUser user) {
        super(chosen, notices, text);
        this.queries = queries;
        this.atOnce = atOnce;
        this.user = user;
    }

    public AccountAct getAct() {
        return named(AccountAct.class, "operator");
    }

    @Override
    protected String parameter() {
        return "account";
    }

    @Override
    protected List<AccountRow> read(List<UUID> ids) {
        return queries.named(ids);
    }

    @Override
    protected UUID id(AccountRow row) {
        return row.id();
    }

    @Override
    public boolean fits(AccountRow row) {
        return getAct() == AccountAct.ENABLE ? !row.isEnabled() : row.isEnabled() && !isOwn(row);
    }

    @Override
    protected List<AtOnce.Outcome> act(List<UUID> fitting) {
        return atOnce.act(fitting.stream().map(AccountId::new).toList(), getAct());
    }

    @Override
    protected String prospect(AccountRow row) {
        String not = "accounts.several.not." + (isOwn(row) ? "OWN" : getAct().name());
        return text().word(fits(row) ? "accounts.several.will." + getAct() : not);
    }

    @Override
    protected String done(AtOnce.Outcome outcome) {
        return "accounts.several.done." + getAct();
    }

    private boolean isOwn(AccountRow row) {
        return row.username().equals(user.getName());
    }
}
