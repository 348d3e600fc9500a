package org.creatorconnect.roster.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.identity.AccountId;
import org.creatorconnect.identity.IdSource;
import org.creatorconnect.roster.ConsentKind;
import org.creatorconnect.roster.RosterConsent;
import org.creatorconnect.roster.RosterContract;
import org.creatorconnect.roster.RosterContractId;
import org.creatorconnect.roster.RosterContractOverlaps;
import org.creatorconnect.roster.RosterInvitation;
import org.creatorconnect.roster.RosterRepository;
import org.creatorconnect.roster.RosterShare;

/** What two consents set up: the contract, its first share and its last day's deadline. */
@ApplicationScoped
public class RosterOpening {

    private final RosterRepository rosters;
    private final RosterSchedule schedule;
    private final AuditTrail audit;
    private final IdSource ids;

    protected RosterOpening() {
        this(null, null, null, null);
    }

    @Inject
    public RosterOpening(
            RosterRepository rosters, RosterSchedule schedule, AuditTrail audit, IdSource ids) {
        this.rosters = rosters;
        this.schedule = schedule;
        this.audit = audit;
        this.ids = ids;
    }

    /**
     * The caller holds the locks of both sides.
     *
     * @throws RosterContractOverlaps when another contract of the creator holds on one of its days
     */
    RosterContractId open(RosterInvitation accepted, AccountId by, Instant now) {
        RosterContract contract =
                new RosterContract(new RosterContractId(ids.next()), accepted, now);
        if (rosters.overlaps(accepted.affiliateId(), contract.startsOn(), contract.endsOn())) {
            throw new RosterContractOverlaps();
        }
        for (ConsentKind kind : ConsentKind.values()) {
            rosters.add(new RosterConsent(ids.next(), accepted.id(), kind, by, now));
        }
        rosters.add(contract, firstShare(contract, accepted, now));
        schedule.follow(contract, now);
        audit.record(
                "ROSTER_CONTRACT_AGREED",
                "roster_contract",
                contract.id().value(),
                "from " + contract.startsOn() + " by consents of " + ConsentKind.TEXT_VERSION);
        return contract.id();
    }

    /**
     * From the beginning of the first day, so that every click of it is covered; and from now on
     * where that is later, so that a share agreed on before the first day comes after this one.
     */
    private static RosterShare firstShare(
            RosterContract contract, RosterInvitation accepted, Instant now) {
        Instant begin = contract.startsOn().atStartOfDay(ZoneOffset.UTC).toInstant();
        return new RosterShare(
                contract.id(), begin.isBefore(now) ? begin : now, accepted.terms().share());
    }
}
