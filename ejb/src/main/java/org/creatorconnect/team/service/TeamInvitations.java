package org.creatorconnect.team.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.caller.service.NeedsRight;
import org.creatorconnect.foundation.EmailAddress;
import org.creatorconnect.identity.IdSource;
import org.creatorconnect.identity.Role;
import org.creatorconnect.identity.Team;
import org.creatorconnect.identity.TeamRight;
import org.creatorconnect.refusal.StateForbids;
import org.creatorconnect.refusal.ValidationFailed;
import org.creatorconnect.team.TeamInvitation;
import org.creatorconnect.team.TeamMember;
import org.creatorconnect.team.TeamMemberId;
import org.creatorconnect.team.TeamMemberRepository;
import org.creatorconnect.team.TeamMemberStatus;
import org.jspecify.annotations.Nullable;

/**
 * Owners invite people to their team by mail. Whether an address is known here is told to its
 * mailbox alone: whoever invites gets the same answer after the same work.
 */
@Stateless
@NeedsRight(TeamRight.OWNER)
@RolesAllowed({Role.MERCHANT, Role.AFFILIATE})
public class TeamInvitations {

    /**
     * An invitation that was sent.
     *
     * @param until when it can be taken
     */
    public record Sent(TeamMemberId id, TeamMemberStatus status, Instant until) {

        static Sent of(TeamMember invited) {
            return new Sent(invited.id(), invited.status(), invited.expiresAt());
        }
    }

    private final OwnTeam own;
    private final TeamMemberRepository members;
    private final TeamMailing mailing;
    private final InvitationAttempts attempts;
    private final AuditTrail audit;
    private final IdSource ids;
    private final InstantSource clock;

    protected TeamInvitations() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public TeamInvitations(
            OwnTeam own,
            TeamMemberRepository members,
            TeamMailing mailing,
            InvitationAttempts attempts,
            AuditTrail audit,
            IdSource ids,
            InstantSource clock) {
        this.own = own;
        this.members = members;
        this.mailing = mailing;
        this.attempts = attempts;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Invites somebody; the letter's link works once and for seven days.
     *
     * @param language of the letter while the caller has chosen none, as a tag
     * @throws ValidationFailed when no mailbox can be called so, or there is no such right
     * @throws StateForbids when the address has an open invitation of this team
     * @throws org.creatorconnect.refusal.TooManyAttempts when too many letters were sent
     */
    public Sent invite(@Nullable GivenTeamInvitation given, String language) {
        if (given == null) {
            throw ValidationFailed.of("", "The request has no content");
        }
        Team team = own.team();
        EmailAddress to = given.mailbox();
        TeamRight right = given.rightGiven();
        members.lockOwners(team);
        if (members.isInvited(team, to)) {
            throw new StateForbids("The address is invited", "invited again");
        }
        attempts.count(team, to);
        TeamMember invited =
                TeamMember.invited(
                        new TeamMemberId(ids.next()),
                        team,
                        new TeamInvitation(
                                to,
                                right,
                                own.caller().locale().letters(language),
                                own.caller().account(),
                                clock.instant()));
        mailing.mail(invited);
        members.add(invited);
        record("TEAM_MEMBER_INVITED", invited);
        return Sent.of(invited);
    }

    /**
     * Mails another link, which works for seven days from now; the one before opens nothing.
     *
     * @throws org.creatorconnect.refusal.NotFound when the caller's team has no such invitation
     * @throws StateForbids when it was taken, withdrawn or has lapsed
     */
    public Sent renew(TeamMemberId id) {
        TeamMember invited = own.lock(id);
        if (invited.status() == TeamMemberStatus.INVITED) {
            attempts.count(invited.team(), invited.mailbox());
        }
        mailing.mail(invited);
        record("TEAM_INVITATION_RENEWED", invited);
        return Sent.of(invited);
    }

    /**
     * Takes the invitation back; its link opens nothing any more.
     *
     * @throws org.creatorconnect.refusal.NotFound when the caller's team has no such invitation
     * @throws StateForbids when it was taken, withdrawn or has lapsed
     */
    public TeamMemberStatus withdraw(TeamMemberId id) {
        TeamMember invited = own.lock(id);
        invited.withdraw(clock.instant());
        mailing.ended(invited);
        record("TEAM_INVITATION_WITHDRAWN", invited);
        return invited.status();
    }

    /** Nobody took it in time. */
    @RolesAllowed(Role.SYSTEM)
    public void lapse(TeamMemberId id) {
        TeamMember invited = members.lock(id);
        if (invited.lapse(clock.instant())) {
            record("TEAM_INVITATION_LAPSED", invited);
        }
    }

    private void record(String action, TeamMember invited) {
        audit.record(action, "team_member", invited.id().value(), invited.teamRight().name());
    }
}
