package org.creatorconnect.roster.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.ban.AffiliateBanned;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.registry.AffiliateLeaving;
import org.creatorconnect.roster.RosterContract;
import org.creatorconnect.roster.RosterContractId;
import org.creatorconnect.roster.RosterEnd;
import org.creatorconnect.roster.RosterInvitation;
import org.creatorconnect.roster.RosterInvitationId;
import org.creatorconnect.roster.RosterRepository;
import org.creatorconnect.time.DeadlineRepository;

/**
 * An agency that is banned from the platform, or closed with its last person's account, has no
 * roster any more: in the same transaction its contracts end and its creators are free. What was
 * shared until then stays shared. One that is banned from a merchant goes on, as does one whose
 * last person can still come back.
 */
@ApplicationScoped
public class AgencyEnd {

    private final RosterRepository rosters;
    private final RosterSchedule schedule;
    private final DeadlineRepository deadlines;
    private final AuditTrail audit;
    private final InstantSource clock;

    protected AgencyEnd() {
        this(null, null, null, null, null);
    }

    @Inject
    public AgencyEnd(
            RosterRepository rosters,
            RosterSchedule schedule,
            DeadlineRepository deadlines,
            AuditTrail audit,
            InstantSource clock) {
        this.rosters = rosters;
        this.schedule = schedule;
        this.deadlines = deadlines;
        this.audit = audit;
        this.clock = clock;
    }

    void end(@Observes AffiliateBanned banned) {
        if (banned.scope().isPlatform()) {
            end(banned.affiliate(), RosterEnd.AGENCY_BANNED);
        }
    }

    void end(@Observes AffiliateLeaving leaving) {
        if (leaving.isOver()) {
            end(leaving.affiliate(), RosterEnd.AGENCY_CLOSED);
        }
    }

    private void end(AffiliateId agency, RosterEnd reason) {
        Instant now = clock.instant();
        rosters.open(agency).forEach(id -> lapse(id, reason, now));
        rosters.running(agency).forEach(id -> breakOff(id, reason, now));
    }

    private void lapse(RosterInvitationId id, RosterEnd reason, Instant now) {
        RosterInvitation invitation = rosters.lock(id);
        if (invitation.isOpen()) {
            invitation.lapse(now);
            deadlines.clear(RosterDeadline.ROSTER_INVITATION, id.value());
            audit.record(
                    InvitationActs.lapsed(invitation),
                    "roster_invitation",
                    id.value(),
                    reason.name());
        }
    }

    private void breakOff(RosterContractId id, RosterEnd reason, Instant now) {
        RosterContract contract = rosters.lock(id);
        if (!contract.status().isFinal()) {
            contract.breakOff(reason, now);
            schedule.follow(contract, now);
            audit.record(
                    "ROSTER_CONTRACT_BROKEN_OFF", "roster_contract", id.value(), reason.name());
        }
    }
}
