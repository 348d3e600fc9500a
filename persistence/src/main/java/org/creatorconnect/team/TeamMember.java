package org.creatorconnect.team;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.creatorconnect.foundation.EmailAddress;
import org.creatorconnect.identity.AccountId;
import org.creatorconnect.identity.Team;
import org.creatorconnect.identity.TeamRight;
import org.creatorconnect.identity.TokenFingerprint;
import org.creatorconnect.refusal.StateForbids;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's place in the team of a merchant or an affiliate.
 *
 * <p>It is {@code INVITED} by a letter with a link until somebody takes it and is a {@code MEMBER},
 * an owner has it {@code WITHDRAWN}, or nobody took it in time and it is {@code LAPSED}. Whoever
 * opened the merchant or joined as the affiliate is a member from the start. A member has {@code
 * LEFT} or was {@code REMOVED} in the end; who comes back gets a place of their own.
 *
 * <p>Of the link only a fingerprint is kept, and of the address nothing once somebody took it.
 */
@Entity
@Table(name = "team_member")
public class TeamMember {

    @Id private UUID id;
    @Version private int version;

    @Column(name = "team_id", nullable = false, updatable = false)
    private UUID teamId;

    @Column(name = "merchant_id", updatable = false)
    private @Nullable UUID merchantId;

    @Column(name = "affiliate_id", updatable = false)
    private @Nullable UUID affiliateId;

    @Enumerated(EnumType.STRING)
    @Column(name = "team_right", nullable = false)
    private TeamRight teamRight;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private TeamMemberStatus status;

    @Column private @Nullable String address;

    @Column(updatable = false)
    private @Nullable String language;

    @Column private @Nullable String fingerprint;

    @Column(name = "invited_by", updatable = false)
    private @Nullable UUID invitedBy;

    @Column(name = "invited_at", updatable = false)
    private @Nullable Instant invitedAt;

    @Column(name = "expires_at")
    private @Nullable Instant expiresAt;

    @Column(name = "account_id")
    private @Nullable UUID accountId;

    @Column(name = "joined_at")
    private @Nullable Instant joinedAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    protected TeamMember() {}

    private TeamMember(TeamMemberId id, Team team, TeamRight right, TeamMemberStatus status) {
        this.id = id.value();
        this.teamId = team.id();
        this.merchantId = team.merchant();
        this.affiliateId = team.affiliate();
        this.teamRight = right;
        this.status = status;
    }

    /** Somebody who belongs to the team without an invitation, as whoever founded it does. */
    public static TeamMember member(
            TeamMemberId id, Team team, TeamRight right, AccountId account, Instant at) {
        TeamMember member = new TeamMember(id, team, right, TeamMemberStatus.MEMBER);
        member.accountId = account.value();
        member.joinedAt = at;
        return member;
    }

    /** Somebody who is invited; what the link opens is said by {@link #renew}. */
    public static TeamMember invited(TeamMemberId id, Team team, TeamInvitation invitation) {
        TeamMember invited = new TeamMember(id, team, invitation.right(), TeamMemberStatus.INVITED);
        invited.address = invitation.to().text();
        invited.language = invitation.language();
        invited.invitedBy = invitation.by().value();
        invited.invitedAt = invitation.at();
        return invited;
    }

    /**
     * From now on this link opens it, and none before it.
     *
     * @param secret fingerprint of the link's
     * @param until when it can be taken, that instant included
     * @throws StateForbids when it is no invitation any more
     */
    public void renew(TokenFingerprint secret, Instant until) {
        if (status != TeamMemberStatus.INVITED) {
            throw new StateForbids("The invitation is " + status, "renewed");
        }
        this.fingerprint = secret.value();
        this.expiresAt = until;
    }

    /** Whether it can be taken; at the last instant it still can. */
    public boolean isOpen(Instant at) {
        return status == TeamMemberStatus.INVITED && expiresAt != null && !at.isAfter(expiresAt);
    }

    /** This account's person took it. */
    public void accept(AccountId account, Instant at) {
        status = status.to(TeamMemberStatus.MEMBER, "invitation", "accepted");
        this.accountId = account.value();
        this.joinedAt = at;
        this.address = null;
        this.fingerprint = null;
    }

    /** An owner took the invitation back. */
    public void withdraw(Instant at) {
        end(TeamMemberStatus.WITHDRAWN, "invitation", "withdrawn", at);
    }

    /** Its time is over. @return whether it was still open */
    public boolean lapse(Instant at) {
        if (status != TeamMemberStatus.INVITED) {
            return false;
        }
        end(TeamMemberStatus.LAPSED, "invitation", "lapsed", at);
        return true;
    }

    /**
     * @throws StateForbids when the person is no member, or has that right already
     */
    public void changeRight(TeamRight right) {
        if (status != TeamMemberStatus.MEMBER) {
            throw new StateForbids("The team member is " + status, "given another right");
        }
        if (teamRight == right) {
            throw new StateForbids("The team member is " + right, "given that right again");
        }
        this.teamRight = right;
    }

    /** The person left. */
    public void leave(Instant at) {
        end(TeamMemberStatus.LEFT, "team member", "let go", at);
    }

    /** An owner took the person out. */
    public void remove(Instant at) {
        end(TeamMemberStatus.REMOVED, "team member", "removed", at);
    }

    private void end(TeamMemberStatus end, String what, String step, Instant at) {
        status = status.to(end, what, step);
        endedAt = at;
        fingerprint = null;
    }

    @Transient
    public TeamMemberId id() {
        return new TeamMemberId(id);
    }

    @Transient
    public Team team() {
        return new Team(merchantId, affiliateId);
    }

    public TeamRight teamRight() {
        return teamRight;
    }

    public TeamMemberStatus status() {
        return status;
    }

    public boolean isMember() {
        return status == TeamMemberStatus.MEMBER;
    }

    /** Where the invitation is mailed; for those that are open only. */
    @Transient
    public EmailAddress mailbox() {
        return new EmailAddress(Objects.requireNonNull(address));
    }

    /** In which language the invitation is written. */
    public String language() {
        return Objects.requireNonNull(language);
    }

    public Instant expiresAt() {
        return Objects.requireNonNull(expiresAt);
    }

    /** Whose place it is; of members only. */
    @Transient
    public AccountId account() {
        return new AccountId(Objects.requireNonNull(accountId));
    }
}
