package org.creatorconnect.roster.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.foundation.EmailAddress;
import org.creatorconnect.identity.IdSource;
import org.creatorconnect.identity.Role;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.refusal.ValidationFailed;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.roster.AlreadyInvited;
import org.creatorconnect.roster.RosterContract;
import org.creatorconnect.roster.RosterInvitation;
import org.creatorconnect.roster.RosterInvitationId;
import org.creatorconnect.roster.RosterInvitationStatus;
import org.creatorconnect.roster.RosterRepository;
import org.creatorconnect.roster.RosterTerms;
import org.creatorconnect.time.DeadlineRepository;

/** Agencies invite creators to their roster. */
@Stateless
@RolesAllowed(Role.AFFILIATE)
public class RosterInvitations {

    private final RosterParties parties;
    private final RosterRepository rosters;
    private final RosterMailing mailing;
    private final DeadlineRepository deadlines;
    private final AuditTrail audit;
    private final IdSource ids;
    private final InstantSource clock;

    protected RosterInvitations() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public RosterInvitations(
            RosterParties parties,
            RosterRepository rosters,
            RosterMailing mailing,
            DeadlineRepository deadlines,
            AuditTrail audit,
            IdSource ids,
            InstantSource clock) {
        this.parties = parties;
        this.rosters = rosters;
        this.mailing = mailing;
        this.deadlines = deadlines;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Invites a creator, or by a letter whoever has a mailbox. Whether anybody here has it is not
     * looked up, so that whoever invites learns nothing of it.
     *
     * @param wanted finds whom, once the caller was found to be this agency
     * @param given read after that
     * @throws NotFound when the caller is not this agency, or there is no such creator
     * @throws ValidationFailed naming every term at fault
     * @throws AlreadyInvited when an invitation is open
     * @throws org.creatorconnect.refusal.TooManyAttempts when too many letters were sent
     */
    public RosterInvitationId invite(
            AffiliateId mcn, Supplier<Invitee> wanted, Supplier<GivenInvitation> given) {
        parties.lockAgency(mcn);
        Invitee invitee = wanted.get();
        Instant now = clock.instant();
        RosterTerms terms = given.get().terms(RosterContract.day(now));
        RosterInvitation invitation =
                invitee.mailbox()
                        .map(mailbox -> mailed(mcn, mailbox, terms, now))
                        .orElseGet(() -> named(mcn, invitee.creator().orElseThrow(), terms, now));
        rosters.add(invitation);
        deadlines.set(
                RosterDeadline.ROSTER_INVITATION.of(
                        invitation.id().value(), invitation.lapsesAt()));
        audit.record(
                InvitationActs.made(invitation),
                "roster_invitation",
                invitation.id().value(),
                terms.share().basisPoints() + " basis points");
        return invitation.id();
    }

    private RosterInvitation named(
            AffiliateId mcn, AffiliateId creator, RosterTerms terms, Instant now) {
        if (creator.equals(mcn)) {
            throw ValidationFailed.of("affiliateId", "must be somebody else");
        }
        if (rosters.open(mcn, creator).isPresent()) {
            throw new AlreadyInvited();
        }
        return new RosterInvitation(new RosterInvitationId(ids.next()), mcn, creator, terms, now);
    }

    private RosterInvitation mailed(
            AffiliateId mcn, EmailAddress mailbox, RosterTerms terms, Instant now) {
        if (rosters.hasInvited(mcn, mailbox)) {
            throw new AlreadyInvited();
        }
        mailing.count(mcn, mailbox);
        RosterInvitation invitation =
                new RosterInvitation(new RosterInvitationId(ids.next()), mcn, mailbox, terms, now);
        mailing.mail(invitation, mailbox);
        return invitation;
    }

    /**
     * @throws NotFound when the caller is not this agency
     */
    public void requireAgency(AffiliateId mcn) {
        parties.lockAgency(mcn);
    }

    /**
     * The agency takes its invitation back.
     *
     * @throws NotFound when it is not the caller's
     * @throws org.creatorconnect.refusal.StateForbids when it is no longer open
     */
    public RosterInvitationStatus withdraw(RosterInvitationId id) {
        RosterInvitation invitation = rosters.lock(id);
        if (!parties.is(invitation.mcnId())) {
            throw new NotFound("roster invitation");
        }
        invitation.withdraw(clock.instant());
        deadlines.clear(RosterDeadline.ROSTER_INVITATION, id.value());
        audit.record("ROSTER_INVITATION_WITHDRAWN", "roster_invitation", id.value(), "");
        return invitation.status();
    }
}
