package org.creatorconnect.roster.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.creatorconnect.caller.service.Caller;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.foundation.EmailAddress;
import org.creatorconnect.identity.AccountId;
import org.creatorconnect.identity.AccountRepository;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.refusal.StateForbids;
import org.creatorconnect.registry.Affiliate;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.registry.AffiliateRepository;
import org.creatorconnect.registry.AffiliateRole;
import org.creatorconnect.roster.RosterContract;
import org.creatorconnect.roster.RosterRepository.Parties;
import org.creatorconnect.roster.RosterSide;

/** On which side of a roster the caller stands: what others agreed on is not found. */
@ApplicationScoped
public class RosterParties {

    private final Callers callers;
    private final AffiliateRepository affiliates;
    private final AccountRepository accounts;

    protected RosterParties() {
        this(null, null, null);
    }

    @Inject
    public RosterParties(
            Callers callers, AffiliateRepository affiliates, AccountRepository accounts) {
        this.callers = callers;
        this.affiliates = affiliates;
        this.accounts = accounts;
    }

    /**
     * The caller as this agency, with its row locked.
     *
     * @throws NotFound when the caller is not this affiliate, or it is no agency that takes part
     */
    void lockAgency(AffiliateId mcn) {
        if (!callers.current().isAffiliate(mcn.value())) {
            throw new NotFound("agency");
        }
        Affiliate agency = affiliates.lock(mcn);
        if (!agency.has(AffiliateRole.MCN) || !agency.isActive()) {
            throw new NotFound("agency");
        }
    }

    /** Whether the caller is this affiliate. */
    boolean is(AffiliateId affiliate) {
        return callers.current().isAffiliate(affiliate.value());
    }

    /**
     * The caller as the creator who is invited: by name, or because the mailbox is shown to be
     * theirs.
     *
     * @throws NotFound when somebody else is, or the caller is the agency itself
     */
    AffiliateId invited(Parties sides) {
        return callers.current()
                .affiliateId()
                .map(AffiliateId::new)
                .filter(self -> sides.creator().filter(self::equals).isPresent() || has(sides))
                .filter(self -> !self.equals(sides.mcn()))
                .orElseThrow(() -> new NotFound("roster invitation"));
    }

    private boolean has(Parties sides) {
        Optional<String> proved = accounts.get(account()).provedEmail().map(EmailAddress::key);
        return proved.isPresent() && proved.equals(sides.mailbox().map(EmailAddress::key));
    }

    /** The account that acts. */
    AccountId account() {
        return callers.current().account();
    }

    /**
     * The caller's side of a contract.
     *
     * @throws NotFound when the caller is neither
     */
    RosterSide side(RosterContract contract) {
        Caller caller = callers.current();
        if (caller.isAffiliate(contract.mcnId().value())) {
            return RosterSide.AGENCY;
        }
        if (caller.isAffiliate(contract.affiliateId().value())) {
            return RosterSide.CREATOR;
        }
        throw new NotFound("roster contract");
    }

    /**
     * @throws NotFound when the caller is not on this side of the contract
     */
    void require(RosterSide side, RosterContract contract) {
        if (side(contract) != side) {
            throw new NotFound("roster contract");
        }
    }

    /** Locks both in one order for everybody, so that nobody waits in a circle. */
    void lockBoth(AffiliateId one, AffiliateId other) {
        boolean first = one.value().compareTo(other.value()) < 0;
        affiliates.lock(first ? one : other);
        affiliates.lock(first ? other : one);
    }

    /**
     * @throws StateForbids when banned, or leaving
     */
    void requireActive(AffiliateId party) {
        Affiliate affiliate = affiliates.get(party);
        if (!affiliate.isActive()) {
            throw new StateForbids(
                    "One of the two sides is " + affiliate.status(), "given a contract");
        }
    }
}
