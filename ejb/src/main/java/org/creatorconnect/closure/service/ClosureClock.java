package org.creatorconnect.closure.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Optional;
import org.creatorconnect.closure.AccountClosure;
import org.creatorconnect.closure.AccountClosureId;
import org.creatorconnect.closure.AccountClosureRepository;
import org.creatorconnect.closure.StopRepository;
import org.creatorconnect.identity.Account;
import org.creatorconnect.identity.Role;
import org.creatorconnect.registry.AffiliateId;

/** What the clock does with accounts that are to be deleted, and with what was kept of them. */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class ClosureClock {

    private final AccountClosureRepository closures;
    private final StopRepository stops;
    private final ClosingAccounts accounts;
    private final ClosureTrail trail;
    private final InstantSource clock;

    protected ClosureClock() {
        this(null, null, null, null, null);
    }

    @Inject
    public ClosureClock(
            AccountClosureRepository closures,
            StopRepository stops,
            ClosingAccounts accounts,
            ClosureTrail trail,
            InstantSource clock) {
        this.closures = closures;
        this.stops = stops;
        this.accounts = accounts;
        this.trail = trail;
        this.clock = clock;
    }

    /** The time to take it back is over: the account is deleted, or what stops it is waited for. */
    public void close(AccountClosureId id) {
        Account account = accounts.lock(closures.get(id).account());
        AccountClosure closure = closures.fresh(id);
        if (!closure.isAsked()) {
            return;
        }
        Optional<AffiliateId> affiliate = stops.goingAlong(account);
        if (!affiliate.equals(closure.affiliate()) || !stops.of(account, affiliate).isEmpty()) {
            boolean before = closure.isPutOff();
            closure.putOff(clock.instant());
            trail.putOff(closure, before);
            return;
        }
        accounts.close(closure, account, clock.instant());
        trail.done(closure);
    }

    /** Tax law asks for nothing any more. */
    public void dropRecords(AccountClosureId id) {
        accounts.lock(closures.get(id).account());
        AccountClosure closure = closures.fresh(id);
        if (closure.dropRecords()) {
            closures.eraseRecords(closure);
            trail.recordsErased(closure);
        }
    }
}
