package org.creatorconnect.team.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.InstantSource;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.caller.service.NeedsRight;
import org.creatorconnect.identity.Account;
import org.creatorconnect.identity.Role;
import org.creatorconnect.identity.TeamRight;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.team.LastOwner;
import org.creatorconnect.team.TeamMember;
import org.creatorconnect.team.TeamMemberId;
import org.creatorconnect.team.TeamMemberRepository;
import org.creatorconnect.team.TeamMemberStatus;
import org.jspecify.annotations.Nullable;

/**
 * Owners change what people of their team may do and take them out, and everybody leaves by
 * themselves. What somebody loses they have lost at once; what they did stays under their name.
 */
@Stateless
@NeedsRight(TeamRight.OWNER)
@RolesAllowed({Role.MERCHANT, Role.AFFILIATE})
public class TeamMembers {

    private final OwnTeam own;
    private final TeamMemberRepository members;
    private final MemberAccess access;
    private final TeamMailing mailing;
    private final AuditTrail audit;
    private final InstantSource clock;

    protected TeamMembers() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public TeamMembers(
            OwnTeam own,
            TeamMemberRepository members,
            MemberAccess access,
            TeamMailing mailing,
            AuditTrail audit,
            InstantSource clock) {
        this.own = own;
        this.members = members;
        this.access = access;
        this.mailing = mailing;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Gives somebody another right, oneself among others.
     *
     * @param name of the right
     * @throws NotFound when they are not of the caller's team
     * @throws org.creatorconnect.refusal.ValidationFailed when there is no such right
     * @throws org.creatorconnect.refusal.StateForbids when they are no member (any more), or have
     *     that right already
     * @throws LastOwner when the team would be left without an owner
     */
    public TeamRight changeRight(TeamMemberId id, @Nullable String name) {
        TeamMember member = own.lock(id);
        TeamRight right = GivenTeamInvitation.right(name);
        TeamRight before = member.teamRight();
        if (right != TeamRight.OWNER) {
            requireOwnerBeside(member);
        }
        member.changeRight(right);
        access.useRight(member);
        audit.record(
                "TEAM_RIGHT_CHANGED", "team_member", member.id().value(), before + " " + right);
        return right;
    }

    /**
     * Takes somebody out; whoever wants to go themselves leaves.
     *
     * @throws NotFound when they are not of the caller's team
     * @throws org.creatorconnect.refusal.StateForbids when they are no member (any more)
     * @throws LastOwner when the team would be left without an owner
     */
    public TeamMemberStatus remove(TeamMemberId id) {
        TeamMember member = own.lock(id);
        requireOwnerBeside(member);
        member.remove(clock.instant());
        Account account = access.end(member);
        audit.record("TEAM_MEMBER_REMOVED", "team_member", id.value(), member.teamRight().name());
        account.provedEmail().ifPresent(to -> mailing.tellRemoved(member, to, account));
        return member.status();
    }

    /**
     * The caller leaves their team, and cannot do anything here until another one invites them.
     *
     * @throws NotFound when they belong to none
     * @throws LastOwner when the team would be left without an owner
     */
    @NeedsRight(TeamRight.ANALYST)
    public TeamMemberStatus leave() {
        TeamMember member = own.lockSelf();
        requireOwnerBeside(member);
        member.leave(clock.instant());
        audit.record(
                "TEAM_MEMBER_LEFT", "team_member", member.id().value(), member.teamRight().name());
        access.end(member);
        return member.status();
    }

    private void requireOwnerBeside(TeamMember member) {
        boolean owns = member.isMember() && member.teamRight() == TeamRight.OWNER;
        if (owns && !members.hasOwnerBeside(member)) {
            throw new LastOwner();
        }
    }
}
