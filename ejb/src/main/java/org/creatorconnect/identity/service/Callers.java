package org.creatorconnect.identity.service;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.creatorconnect.identity.AccountRepository;
import org.creatorconnect.identity.Role;
import org.creatorconnect.refusal.RoleRequired;

/** Tells a service who is calling it, from the container's caller principal and nothing else. */
@Stateless
@PermitAll
public class Callers {

    private final AccountRepository accounts;
    @Resource SessionContext context;

    protected Callers() {
        this(null);
    }

    @Inject
    public Callers(AccountRepository accounts) {
        this.accounts = accounts;
    }

    /**
     * The caller.
     *
     * @throws RoleRequired when nobody is signed in, or the account was disabled since
     */
    public Caller current() {
        String name = context.getCallerPrincipal().getName();
        if (Role.SYSTEM.equals(name)) {
            return Caller.SYSTEM;
        }
        return accounts.byUsername(name)
                .filter(account -> account.isEnabled())
                .map(Caller::of)
                .orElseThrow(() -> new RoleRequired("of somebody signed in"));
    }
}
