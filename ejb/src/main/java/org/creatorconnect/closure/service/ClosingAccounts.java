package org.creatorconnect.closure.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.creatorconnect.caller.service.CallerChanged;
import org.creatorconnect.closure.AccountClosure;
import org.creatorconnect.closure.AccountClosureRepository;
import org.creatorconnect.closure.AccountClosureRepository.FormerNames;
import org.creatorconnect.foundation.EmailAddress;
import org.creatorconnect.identity.Account;
import org.creatorconnect.identity.AccountId;
import org.creatorconnect.identity.AccountRepository;
import org.creatorconnect.registry.Affiliate;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.registry.AffiliateLeaving;
import org.creatorconnect.registry.AffiliateRepository;
import org.creatorconnect.team.TeamMember;
import org.creatorconnect.team.TeamMemberRepository;

/** What a closure does to its account and to the affiliate that goes with it. */
@ApplicationScoped
public class ClosingAccounts {

    private final AccountRepository accounts;
    private final AffiliateRepository affiliates;
    private final TeamMemberRepository members;
    private final AccountClosureRepository closures;
    private final Event<CallerChanged> changed;
    private final Event<AffiliateLeaving> leaving;

    protected ClosingAccounts() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public ClosingAccounts(
            AccountRepository accounts,
            AffiliateRepository affiliates,
            TeamMemberRepository members,
            AccountClosureRepository closures,
            Event<CallerChanged> changed,
            Event<AffiliateLeaving> leaving) {
        this.accounts = accounts;
        this.affiliates = affiliates;
        this.members = members;
        this.closures = closures;
        this.changed = changed;
        this.leaving = leaving;
    }

    /** The account, and nobody else changes it until the transaction ends. */
    Account lock(AccountId id) {
        return accounts.lock(id);
    }

    void beginToLeave(AffiliateId affiliate) {
        leave(affiliate, true);
    }

    void stay(AffiliateId affiliate) {
        leave(affiliate, false);
    }

    private void leave(AffiliateId id, boolean going) {
        Affiliate affiliate = affiliates.lock(id);
        affiliate.leave(going);
        leaving.fire(new AffiliateLeaving(id, affiliate.status()));
    }

    /**
     * Closes account and affiliate, and erases all that names them. Who is of a team leaves it; the
     * last person of an affiliate stays its owner, as the books find it by the row.
     *
     * @param closure still to be finished
     */
    void close(AccountClosure closure, Account account, Instant at) {
        Optional<Affiliate> affiliate = closure.affiliate().map(affiliates::lock);
        FormerNames names =
                new FormerNames(
                        account.username(),
                        account.provedEmail().map(EmailAddress::text).orElse(null),
                        affiliate.map(Affiliate::displayName).orElse(null));
        closure.finish(closure.affiliate().filter(closures::isPaid).isPresent(), at);
        if (affiliate.isEmpty() && account.teamRight().isPresent()) {
            leaveTeam(account, at);
        }
        affiliate.ifPresent(Affiliate::close);
        account.close(at);
        changed.fire(new CallerChanged(names.username()));
        affiliate.ifPresent(one -> leaving.fire(new AffiliateLeaving(one.id(), one.status())));
        closures.erase(closure, names);
    }

    private void leaveTeam(Account account, Instant at) {
        TeamMember place = members.lock(members.placeOf(account.id()));
        members.lockOwners(place.team());
        place.leave(at);
        account.leaveTeam();
    }
}
