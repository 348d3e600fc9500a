package org.creatorconnect.closure.query;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.closure.AccountClosure;
import org.creatorconnect.closure.AccountClosureRepository;
import org.creatorconnect.closure.StopRepository;
import org.creatorconnect.identity.Account;
import org.creatorconnect.identity.AccountRepository;
import org.creatorconnect.identity.Role;
import org.creatorconnect.registry.AffiliateId;

/** How the deletion of the caller's own account stands. */
@Stateless
@RolesAllowed({
    Role.AFFILIATE,
    Role.MERCHANT,
    Role.OPERATOR,
    Role.REVIEWER,
    Role.FINANCE,
    Role.AUDITOR
})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ClosureQueries {

    private final AccountClosureRepository closures;
    private final StopRepository stops;
    private final AccountRepository accounts;
    private final Callers callers;

    protected ClosureQueries() {
        this(null, null, null, null);
    }

    @Inject
    public ClosureQueries(
            AccountClosureRepository closures,
            StopRepository stops,
            AccountRepository accounts,
            Callers callers) {
        this.closures = closures;
        this.stops = stops;
        this.accounts = accounts;
        this.callers = callers;
    }

    /** Whether it is asked for, and what stops it now. */
    public ClosureStanding own() {
        Account account = accounts.get(callers.current().account());
        Optional<AccountClosure> asked = closures.asked(account.id());
        Optional<AffiliateId> affiliate = stops.goingAlong(account);
        return new ClosureStanding(
                asked.map(AccountClosure::askedAt).orElse(null),
                asked.map(AccountClosure::dueAt).orElse(null),
                stops.of(account, affiliate),
                affiliate.isPresent(),
                affiliate.map(stops::releasedBy).orElse(0),
                affiliate.filter(closures::isPaid).isPresent());
    }
}
