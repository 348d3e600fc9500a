package org.creatorconnect.roster.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.caller.service.NeedsRight;
import org.creatorconnect.identity.Role;
import org.creatorconnect.identity.TeamRight;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.roster.RosterContractId;
import org.creatorconnect.roster.RosterInvitation;
import org.creatorconnect.roster.RosterInvitationId;
import org.creatorconnect.roster.RosterRepository;
import org.creatorconnect.roster.RosterRepository.Parties;
import org.creatorconnect.time.DeadlineRepository;

/** Creators answer the agencies that invite them. */
@Stateless
@NeedsRight(TeamRight.OWNER)
@RolesAllowed(Role.AFFILIATE)
public class RosterConsents {

    private final RosterParties parties;
    private final RosterRepository rosters;
    private final RosterOpening opening;
    private final DeadlineRepository deadlines;
    private final AuditTrail audit;
    private final InstantSource clock;

    protected RosterConsents() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public RosterConsents(
            RosterParties parties,
            RosterRepository rosters,
            RosterOpening opening,
            DeadlineRepository deadlines,
            AuditTrail audit,
            InstantSource clock) {
        this.parties = parties;
        this.rosters = rosters;
        this.opening = opening;
        this.deadlines = deadlines;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The creator's answer; with both consents the contract is opened at once, and an invitation by
     * name that the agency has open beside one by mail ends. One by mail beside one by name stays
     * as it is: its end would tell the agency whose address it is.
     *
     * @param given read once the caller was found to be the one invited, and can decide
     * @return the contract; empty when it was declined
     * @throws NotFound when it is not the caller who is invited
     * @throws org.creatorconnect.refusal.AlreadyDecided when it is no longer open
     * @throws org.creatorconnect.roster.ConsentMissing when one of the consents is
     * @throws org.creatorconnect.roster.RosterContractOverlaps when another contract holds then
     * @throws org.creatorconnect.refusal.StateForbids when either is banned
     */
    public Optional<RosterContractId> decide(RosterInvitationId id, Supplier<GivenConsent> given) {
        Parties sides = rosters.parties(id);
        AffiliateId creator = parties.invited(sides);
        parties.lockBoth(sides.mcn(), creator);
        RosterInvitation invitation = rosters.lock(id);
        Instant now = clock.instant();
        invitation.requireOpen(now);
        GivenConsent consent = given.get();
        if (!consent.accepts()) {
            invitation.decline(now);
            close(invitation, InvitationActs.declined(invitation));
            return Optional.empty();
        }
        consent.requireBoth();
        parties.requireActive(invitation.mcnId());
        parties.requireActive(creator);
        invitation.accept(creator, now);
        close(invitation, "ROSTER_INVITATION_ACCEPTED");
        rosters.open(sides.mcn(), creator).ifPresent(other -> replace(other, now));
        return Optional.of(opening.open(invitation, parties.account(), now));
    }

    private void replace(RosterInvitationId id, Instant now) {
        RosterInvitation other = rosters.lock(id);
        if (other.isOpen()) {
            other.lapse(now);
            close(other, "ROSTER_INVITATION_REPLACED");
        }
    }

    private void close(RosterInvitation invitation, String action) {
        deadlines.clear(RosterDeadline.ROSTER_INVITATION, invitation.id().value());
        audit.record(action, "roster_invitation", invitation.id().value(), "");
    }
}
