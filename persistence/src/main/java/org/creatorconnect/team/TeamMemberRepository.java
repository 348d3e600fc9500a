package org.creatorconnect.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.foundation.EmailAddress;
import org.creatorconnect.foundation.table.Rows;
import org.creatorconnect.identity.AccountId;
import org.creatorconnect.identity.Team;
import org.creatorconnect.identity.TokenFingerprint;
import org.creatorconnect.refusal.NotFound;

/** Keeps who belongs, belonged or is invited to which team. */
@ApplicationScoped
public class TeamMemberRepository {

    @PersistenceContext EntityManager entityManager;

    public void add(TeamMember member) {
        entityManager.persist(member);
    }

    /**
     * @throws NotFound when there is no such member
     */
    public TeamMember lock(TeamMemberId id) {
        return Optional.ofNullable(Rows.lock(entityManager, TeamMember.class, id.value()))
                .orElseThrow(() -> new NotFound("team member"));
    }

    /**
     * As {@link #lock(TeamMemberId)}, of this team only.
     *
     * @throws NotFound also when it is another team's
     */
    public TeamMember lock(TeamMemberId id, Team team) {
        TeamMember member = lock(id);
        if (!member.team().equals(team)) {
            throw new NotFound("team member");
        }
        return member;
    }

    /**
     * Locks the owners of a team, one after the other by their ids, so that of two changes which
     * would leave it without one the second sees what the first did.
     */
    public void lockOwners(Team team) {
        entityManager
                .createNativeQuery(
                        "SELECT id FROM team_member WHERE team_id = :team AND status = 'MEMBER' AND"
                                + " team_right = 'OWNER' ORDER BY id FOR UPDATE")
                .setParameter("team", team.id())
                .getResultList();
    }

    /** Whether somebody else owns the team who can sign in. */
    public boolean hasOwnerBeside(TeamMember member) {
        return !entityManager
                .createQuery(
                        """
                        select m.id from TeamMember m join Account a on a.id = m.accountId
                        where m.teamId = :team and m.status = MEMBER and m.teamRight = OWNER
                          and m.id <> :but and a.access.disabledAt is null""",
                        UUID.class)
                .setParameter("team", member.team().id())
                .setParameter("but", member.id().value())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /**
     * The place that an account has now.
     *
     * @throws NotFound when it belongs to no team
     */
    public TeamMemberId placeOf(AccountId account) {
        return entityManager
                .createQuery(
                        "select m.id from TeamMember m where m.accountId = :account and m.status ="
                                + " MEMBER",
                        UUID.class)
                .setParameter("account", account.value())
                .getResultStream()
                .findFirst()
                .map(TeamMemberId::new)
                .orElseThrow(() -> new NotFound("team member"));
    }

    /** The invitation whose link has this secret. */
    public Optional<TeamMember> bySecret(TokenFingerprint fingerprint) {
        return entityManager
                .createQuery(
                        "select m from TeamMember m where m.fingerprint = :fingerprint",
                        TeamMember.class)
                .setParameter("fingerprint", fingerprint.value())
                .getResultStream()
                .findFirst();
    }

    /** Whether this address has an open invitation of this team. */
    public boolean isInvited(Team team, EmailAddress address) {
        return !entityManager
                .createQuery(
                        "select m.id from TeamMember m where m.teamId = :team and m.status ="
                                + " INVITED and lower(m.address) = :address",
                        UUID.class)
                .setParameter("team", team.id())
                .setParameter("address", address.key())
                .getResultList()
                .isEmpty();
    }
}
