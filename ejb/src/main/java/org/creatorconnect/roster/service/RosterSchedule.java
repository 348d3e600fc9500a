package org.creatorconnect.roster.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.roster.RosterContract;
import org.creatorconnect.roster.RosterContractStatus;
import org.creatorconnect.roster.RosterRepository;
import org.creatorconnect.time.DeadlineRepository;

/** Keeps the deadlines of a contract in step with it; the caller holds its lock. */
@ApplicationScoped
public class RosterSchedule {

    private final DeadlineRepository deadlines;
    private final RosterRepository rosters;

    protected RosterSchedule() {
        this(null, null);
    }

    @Inject
    public RosterSchedule(DeadlineRepository deadlines, RosterRepository rosters) {
        this.deadlines = deadlines;
        this.rosters = rosters;
    }

    /** The contract was changed: what falls due for it, and for what is open within it, follows. */
    void follow(RosterContract contract, Instant now) {
        boolean running = contract.status().isRunning();
        boolean tail = contract.status() == RosterContractStatus.TAIL;
        set(RosterDeadline.ROSTER_CONTRACT_END, contract, contract.overAt().filter(at -> running));
        set(RosterDeadline.ROSTER_TAIL_END, contract, contract.tailOverAt().filter(at -> tail));
        set(RosterDeadline.ROSTER_RELEASE, contract, contract.releaseDecidesBy());
        if (!running) {
            rosters.openOffer(contract.id()).ifPresent(offer -> offer.lapse(now));
            set(RosterDeadline.ROSTER_SHARE_OFFER, contract, Optional.empty());
        }
    }

    private void set(RosterDeadline kind, RosterContract contract, Optional<Instant> at) {
        UUID id = contract.id().value();
        at.ifPresentOrElse(due -> deadlines.set(kind.of(id, due)), () -> deadlines.clear(kind, id));
    }
}
