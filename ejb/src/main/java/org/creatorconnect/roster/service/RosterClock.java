package org.creatorconnect.roster.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.InstantSource;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.identity.Role;
import org.creatorconnect.roster.RosterContract;
import org.creatorconnect.roster.RosterContractId;
import org.creatorconnect.roster.RosterInvitation;
import org.creatorconnect.roster.RosterInvitationId;
import org.creatorconnect.roster.RosterRepository;

/** What the clock does with invitations and contracts when nobody acts. */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class RosterClock {

    private static final String CONTRACT = "roster_contract";

    private final RosterRepository rosters;
    private final RosterSchedule schedule;
    private final AuditTrail audit;
    private final InstantSource clock;

    protected RosterClock() {
        this(null, null, null, null);
    }

    @Inject
    public RosterClock(
            RosterRepository rosters,
            RosterSchedule schedule,
            AuditTrail audit,
            InstantSource clock) {
        this.rosters = rosters;
        this.schedule = schedule;
        this.audit = audit;
        this.clock = clock;
    }

    /** The creator did not answer. */
    public void lapse(RosterInvitationId id) {
        RosterInvitation invitation = rosters.lock(id);
        if (invitation.isOpen()) {
            invitation.lapse(clock.instant());
            audit.record(InvitationActs.lapsed(invitation), "roster_invitation", id.value(), "");
        }
    }

    /** The last day is over. */
    public void runOut(RosterContractId id) {
        RosterContract contract = rosters.lock(id);
        follow(contract, contract.runOut(clock.instant()), "ROSTER_CONTRACT_OVER");
    }

    /** The tail is over. */
    public void endTail(RosterContractId id) {
        RosterContract contract = rosters.lock(id);
        follow(contract, contract.endTail(clock.instant()), "ROSTER_CONTRACT_ENDED");
    }

    /** The agency did not answer a creator who asks to be let go. */
    public void releaseBySilence(RosterContractId id) {
        RosterContract contract = rosters.lock(id);
        boolean released = contract.releaseBySilence(clock.instant());
        follow(contract, released, "ROSTER_RELEASED_BY_SILENCE");
    }

    /** The creator did not answer the offer of another share. */
    public void lapseOffer(RosterContractId id) {
        rosters.lock(id);
        schedule.lapseOffer(id, clock.instant());
    }

    private void follow(RosterContract contract, boolean changed, String action) {
        if (changed) {
            schedule.follow(contract, clock.instant());
            audit.record(action, CONTRACT, contract.id().value(), "");
        }
    }
}
