package org.creatorconnect.caller.service;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import org.creatorconnect.identity.AccountRepository;
import org.creatorconnect.identity.Role;
import org.creatorconnect.refusal.RoleRequired;

/** Tells a service who is calling it, from the container's caller principal and nothing else. */
@Stateless
@PermitAll
public class Callers {

    private final AccountRepository accounts;
    private final KnownCaller known;
    private final RecentCallers recent;
    @Resource SessionContext context;

    protected Callers() {
        this(null, null, null);
    }

    @Inject
    public Callers(AccountRepository accounts, KnownCaller known, RecentCallers recent) {
        this.accounts = accounts;
        this.known = known;
        this.recent = recent;
    }

    /**
     * The caller, looked up once in a request.
     *
     * @throws RoleRequired when nobody is signed in, or the account was disabled since
     */
    public Caller current() {
        String name = context.getCallerPrincipal().getName();
        if (Role.SYSTEM.equals(name)) {
            return Caller.SYSTEM;
        }
        try {
            return known.named(name).orElseGet(() -> known.remember(lookedUp(name)));
        } catch (ContextNotActiveException outsideOfAnyRequest) {
            return lookedUp(name);
        }
    }

    /** The caller's own account was changed: whoever asks next is told what it is now. */
    public void forget() {
        recent.forget(context.getCallerPrincipal().getName());
        try {
            known.forget();
        } catch (ContextNotActiveException outsideOfAnyRequest) {
            // Nothing was remembered.
        }
    }

    private Caller lookedUp(String name) {
        return accounts.byUsername(name)
                .filter(account -> account.isEnabled())
                .map(Caller::of)
                .orElseThrow(() -> new RoleRequired("of somebody signed in"));
    }
}
