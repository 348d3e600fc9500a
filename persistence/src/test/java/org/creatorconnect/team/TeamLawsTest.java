package org.creatorconnect.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.creatorconnect.foundation.DatabaseTest;
import org.creatorconnect.identity.Account;
import org.creatorconnect.identity.AccountId;
import org.creatorconnect.identity.AccountRepository;
import org.creatorconnect.identity.Team;
import org.creatorconnect.identity.TeamRight;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What holds of every team, whoever writes: the database sees to it when a transaction ends. */
class TeamLawsTest extends DatabaseTest {

    private static final int ROUNDS = 30;

    private Team shop;
    private TeamMember first;
    private TeamMember second;

    @BeforeEach
    void found() {
        shop = inTransaction(TeamLawsTest::shop);
        first = inTransaction(own -> joined(own, shop, TeamRight.OWNER));
        second = inTransaction(own -> joined(own, shop, TeamRight.OWNER));
    }

    @Test
    void ofTwoOwnersWhoLeaveAtOnceOneStays() throws Exception {
        ExecutorService two = Executors.newFixedThreadPool(2);
        for (int round = 0; round < ROUNDS; round++) {
            Team team = inTransaction(TeamLawsTest::shop);
            List<TeamMemberId> owners = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                owners.add(inTransaction(own -> joined(own, team, TeamRight.OWNER)).id());
            }
            CyclicBarrier start = new CyclicBarrier(2);
            List<Callable<Boolean>> leaving =
                    owners.stream().map(id -> leaving(start, id, team)).toList();
            List<Future<Boolean>> left = two.invokeAll(leaving);
            assertThat(left.get(0).get()).isNotEqualTo(left.get(1).get());
            assertThat(owners(team)).isOne();
        }
        two.shutdown();
    }

    /** As {@code TeamMembers} does it: the owners' rows first, then a look. */
    private static Callable<Boolean> leaving(CyclicBarrier start, TeamMemberId id, Team team) {
        return () -> {
            start.await();
            return inTransaction(
                    own -> {
                        TeamMemberRepository members = with(new TeamMemberRepository(), own);
                        members.lockOwners(team);
                        TeamMember member = members.lock(id, team);
                        return members.hasOwnerBeside(member) && left(own, member);
                    });
        };
    }

    @Test
    void withoutAnyLookTheDatabaseKeepsTheLastOwnerAlsoOfTwoAtOnce() throws Exception {
        ExecutorService two = Executors.newFixedThreadPool(2);
        CyclicBarrier start = new CyclicBarrier(2);
        List<Callable<Boolean>> blind =
                List.of(first, second).stream()
                        .<Callable<Boolean>>map(
                                member ->
                                        () -> {
                                            start.await();
                                            return isKept(own -> left(own, locked(own, member)));
                                        })
                        .toList();
        List<Future<Boolean>> kept = two.invokeAll(blind);
        two.shutdown();
        assertThat(kept.get(0).get()).isNotEqualTo(kept.get(1).get());
        assertThat(owners(shop)).isOne();
    }

    @Test
    void theLastOwnerIsNotLoweredInTheDatabaseEither() {
        doInTransaction(own -> lowered(own, first));
        assertThat(isKept(own -> lowered(own, second))).isFalse();
        assertThat(owners(shop)).isOne();
    }

    @Test
    void anAccountSaysWhatItsPlaceSays() {
        assertThat(isKept(own -> accounts(own).get(first.account()).useRight(TeamRight.ANALYST)))
                .isFalse();
        assertThat(isKept(own -> locked(own, first).changeRight(TeamRight.ANALYST))).isFalse();
        assertThat(isKept(own -> accounts(own).get(first.account()).leaveTeam())).isFalse();
    }

    @Test
    void nobodyWorksForTwoTeams() {
        Team other = inTransaction(TeamLawsTest::shop);
        assertThatThrownBy(
                        () ->
                                doInTransaction(
                                        own ->
                                                with(new TeamMemberRepository(), own)
                                                        .add(
                                                                TeamMember.member(
                                                                        id(),
                                                                        other,
                                                                        TeamRight.OWNER,
                                                                        first.account(),
                                                                        NOW))))
                .hasStackTraceContaining("team_member_account");
    }

    @Test
    void aDisabledOwnerDoesNotCountForTheOthers() {
        doInTransaction(own -> accounts(own).get(second.account()).disable(NOW));
        assertThat(with(new TeamMemberRepository()).hasOwnerBeside(first)).isFalse();
        assertThat(with(new TeamMemberRepository()).hasOwnerBeside(second)).isTrue();
    }

    private static boolean isKept(java.util.function.Consumer<EntityManager> work) {
        try {
            doInTransaction(work);
            return true;
        } catch (RuntimeException refused) {
            assertThat(refused).hasStackTraceContaining("team");
            return false;
        }
    }

    private static boolean left(EntityManager own, TeamMember member) {
        member.leave(NOW);
        accounts(own).lock(member.account()).leaveTeam();
        return true;
    }

    private static void lowered(EntityManager own, TeamMember member) {
        locked(own, member).changeRight(TeamRight.MANAGER);
        accounts(own).lock(member.account()).useRight(TeamRight.MANAGER);
    }

    private static TeamMember locked(EntityManager own, TeamMember member) {
        return with(new TeamMemberRepository(), own).lock(member.id());
    }

    private static AccountRepository accounts(EntityManager own) {
        return with(new AccountRepository(), own);
    }

    private static Team shop(EntityManager own) {
        UUID id = UUID.randomUUID();
        own.createNativeQuery(
                        "INSERT INTO merchant (id, version, name, search_words, country,"
                                + " house_brand, created_at) VALUES (:id, 0, 'Shop', 'shop', 'SE',"
                                + " false, :now)")
                .setParameter("id", id)
                .setParameter("now", NOW)
                .executeUpdate();
        return Team.ofMerchant(id);
    }

    private static TeamMember joined(EntityManager own, Team team, TeamRight right) {
        AccountId id = new AccountId(UUID.randomUUID());
        Account account = new Account(id, "team-" + id.value(), "Mara", Set.of(), NOW);
        account.enter(team, right);
        accounts(own).add(account);
        TeamMember member = TeamMember.member(id(), team, right, id, NOW);
        with(new TeamMemberRepository(), own).add(member);
        return member;
    }

    private static TeamMemberId id() {
        return new TeamMemberId(UUID.randomUUID());
    }

    private long owners(Team team) {
        return (long)
                entityManager
                        .createNativeQuery(
                                "SELECT count(*) FROM team_member WHERE team_id = ?1 AND status ="
                                        + " 'MEMBER' AND team_right = 'OWNER'",
                                Long.class)
                        .setParameter(1, team.id())
                        .getSingleResult();
    }
}
