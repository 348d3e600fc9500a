package org.creatorconnect.closure.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.caller.service.NeedsRight;
import org.creatorconnect.closure.AccountClosure;
import org.creatorconnect.closure.AccountClosureId;
import org.creatorconnect.closure.AccountClosureRepository;
import org.creatorconnect.closure.ClosureStopped;
import org.creatorconnect.closure.Stop;
import org.creatorconnect.closure.StopRepository;
import org.creatorconnect.identity.Account;
import org.creatorconnect.identity.Role;
import org.creatorconnect.identity.TeamRight;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.refusal.StateForbids;
import org.creatorconnect.registry.AffiliateId;

/**
 * Everybody asks for their own account to be deleted, and takes that back; nobody for another. The
 * page asks for the password before.
 */
@Stateless
@NeedsRight(TeamRight.ANALYST)
@RolesAllowed({
    Role.AFFILIATE,
    Role.MERCHANT,
    Role.OPERATOR,
    Role.REVIEWER,
    Role.FINANCE,
    Role.AUDITOR
})
public class AccountClosures {

    private final AccountClosureRepository closures;
    private final StopRepository stops;
    private final ClosingAccounts accounts;
    private final ClosureTrail trail;
    private final Callers callers;
    private final InstantSource clock;

    protected AccountClosures() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public AccountClosures(
            AccountClosureRepository closures,
            StopRepository stops,
            ClosingAccounts accounts,
            ClosureTrail trail,
            Callers callers,
            InstantSource clock) {
        this.closures = closures;
        this.stops = stops;
        this.accounts = accounts;
        this.trail = trail;
        this.callers = callers;
        this.clock = clock;
    }

    /**
     * Asks for the caller's account to be deleted, after {@link AccountClosure#WAIT}. An affiliate
     * that goes with it earns nothing new from now on.
     *
     * @throws ClosureStopped as long as something stops it
     * @throws StateForbids when it was asked for before
     */
    public AccountClosureId ask() {
        Account account = accounts.lock(callers.current().account());
        if (closures.asked(account.id()).isPresent()) {
            throw new StateForbids("The deletion is asked for", "asked for again");
        }
        Optional<AffiliateId> affiliate = stops.goingAlong(account);
        List<Stop> found = stops.of(account, affiliate);
        if (!found.isEmpty()) {
            throw new ClosureStopped(found);
        }
        affiliate.ifPresent(accounts::beginToLeave);
        return trail.ask(account, affiliate, clock.instant()).id();
    }

    /**
     * Takes it back; everything is as before.
     *
     * @throws NotFound when the caller did not ask for it
     */
    public void withdraw() {
        Account account = accounts.lock(callers.current().account());
        AccountClosure closure =
                closures.asked(account.id()).orElseThrow(() -> new NotFound("closure"));
        closure.withdraw(clock.instant());
        closure.affiliate().ifPresent(accounts::stay);
        trail.withdrawn(closure, account);
    }
}
