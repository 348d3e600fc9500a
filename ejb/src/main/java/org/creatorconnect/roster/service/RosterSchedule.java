package org.creatorconnect.roster.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.roster.RosterContract;
import org.creatorconnect.roster.RosterContractId;
import org.creatorconnect.roster.RosterContractStatus;
import org.creatorconnect.roster.RosterRepository;
import org.creatorconnect.time.DeadlineRepository;

/** Keeps the deadlines of a contract in step with it; the caller holds its lock. */
@ApplicationScoped
public class RosterSchedule {

    private final DeadlineRepository deadlines;
    private final RosterRepository rosters;
    private final AuditTrail audit;

    protected RosterSchedule() {
        this(null, null, null);
    }

    @Inject
    public RosterSchedule(
            DeadlineRepository deadlines, RosterRepository rosters, AuditTrail audit) {
        this.deadlines = deadlines;
        this.rosters = rosters;
        this.audit = audit;
    }

    /** The contract was changed: what falls due for it, and for what is open within it, follows. */
    void follow(RosterContract contract, Instant now) {
        boolean running = contract.status().isRunning();
        boolean tail = contract.status() == RosterContractStatus.TAIL;
        set(RosterDeadline.ROSTER_CONTRACT_END, contract, contract.overAt().filter(at -> running));
        set(RosterDeadline.ROSTER_TAIL_END, contract, contract.tailOverAt().filter(at -> tail));
        set(RosterDeadline.ROSTER_RELEASE, contract, contract.releaseDecidesBy());
        if (!running) {
            lapseOffer(contract.id(), now);
            set(RosterDeadline.ROSTER_SHARE_OFFER, contract, Optional.empty());
        }
    }

    /** Whatever other share is offered lapses; the caller holds the contract's lock. */
    void lapseOffer(RosterContractId id, Instant now) {
        rosters.openOffer(id)
                .filter(offer -> offer.lapse(now))
                .ifPresent(
                        offer ->
                                audit.record(
                                        "ROSTER_SHARE_LAPSED",
                                        "share_offer",
                                        offer.id().value(),
                                        ""));
    }

    private void set(RosterDeadline kind, RosterContract contract, Optional<Instant> at) {
        UUID id = contract.id().value();
        at.ifPresentOrElse(due -> deadlines.set(kind.of(id, due)), () -> deadlines.clear(kind, id));
    }
}
