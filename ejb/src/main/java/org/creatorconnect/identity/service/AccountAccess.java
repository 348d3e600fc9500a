package org.creatorconnect.identity.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.InstantSource;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.identity.AccountId;
import org.creatorconnect.identity.AccountRepository;
import org.creatorconnect.identity.Role;
import org.creatorconnect.refusal.StateForbids;

/** The operator lets people in and keeps them out. */
@Stateless
@RolesAllowed(Role.OPERATOR)
public class AccountAccess {

    private final AccountRepository accounts;
    private final Callers callers;
    private final AuditTrail audit;
    private final InstantSource clock;

    protected AccountAccess() {
        this(null, null, null, null);
    }

    @Inject
    public AccountAccess(
            AccountRepository accounts, Callers callers, AuditTrail audit, InstantSource clock) {
        this.accounts = accounts;
        this.callers = callers;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Nobody can sign in with the account any more, nor use its tokens; what it did stays.
     *
     * @throws StateForbids when it is disabled already, or the caller's own
     */
    public void disable(AccountId id) {
        if (callers.current().account().equals(id)) {
            throw new StateForbids("The account is your own", "disabled by yourself");
        }
        accounts.get(id).disable(clock.instant());
        audit.record("ACCOUNT_DISABLED", "account", id.value(), "");
    }

    /**
     * @throws StateForbids when it is not disabled
     */
    public void enable(AccountId id) {
        accounts.get(id).enable();
        audit.record("ACCOUNT_ENABLED", "account", id.value(), "");
    }
}
