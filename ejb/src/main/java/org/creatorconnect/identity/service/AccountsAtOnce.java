package org.creatorconnect.identity.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.creatorconnect.foundation.service.AtOnce;
import org.creatorconnect.identity.AccountId;
import org.creatorconnect.identity.Role;

/** Lets many people in or keeps them out, each in a transaction of its own. */
@Stateless
@RolesAllowed(Role.OPERATOR)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AccountsAtOnce {

    private final AccountAccess access;

    protected AccountsAtOnce() {
        this(null);
    }

    @Inject
    public AccountsAtOnce(AccountAccess access) {
        this.access = access;
    }

    /**
     * @return what became of each, in their order
     * @throws org.creatorconnect.refusal.ValidationFailed when there are none, or too many
     */
    public List<AtOnce.Outcome> act(List<AccountId> accounts, AccountAct act) {
        return AtOnce.each(
                "accounts", accounts, act == AccountAct.DISABLE ? access::disable : access::enable);
    }
}
