package org.creatorconnect.team.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.event.Event;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.caller.service.Caller;
import org.creatorconnect.caller.service.CallerChanged;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.caller.service.KnownCaller;
import org.creatorconnect.foundation.DatabaseTest;
import org.creatorconnect.foundation.EmailAddress;
import org.creatorconnect.foundation.query.TestRows;
import org.creatorconnect.identity.Account;
import org.creatorconnect.identity.AccountId;
import org.creatorconnect.identity.AccountRepository;
import org.creatorconnect.identity.ApiToken;
import org.creatorconnect.identity.Role;
import org.creatorconnect.identity.SignIn;
import org.creatorconnect.identity.SignInId;
import org.creatorconnect.identity.SignInRepository;
import org.creatorconnect.identity.SignInWay;
import org.creatorconnect.identity.Team;
import org.creatorconnect.identity.TeamRight;
import org.creatorconnect.identity.TokenFingerprint;
import org.creatorconnect.identity.TokenId;
import org.creatorconnect.identity.Visit;
import org.creatorconnect.identity.service.Sessions;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.refusal.StateForbids;
import org.creatorconnect.refusal.ValidationFailed;
import org.creatorconnect.team.LastOwner;
import org.creatorconnect.team.TeamMember;
import org.creatorconnect.team.TeamMemberId;
import org.creatorconnect.team.TeamMemberRepository;
import org.creatorconnect.team.TeamMemberStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rights are changed, people go, and one owner stays. */
class TeamMembersTest extends DatabaseTest {

    private static final String TOKEN = "cc_team-members-test";

    private final List<String> acts = new ArrayList<>();
    private final List<String> changed = new ArrayList<>();
    private final List<String> letters = new ArrayList<>();
    private AccountRepository accounts;
    private TeamMemberRepository members;
    private Account caller;
    private Team shop;
    private TeamMember owner;
    private TeamMember analyst;
    private TeamMembers team;

    @BeforeEach
    void putTogether() {
        accounts = with(new AccountRepository());
        members = with(new TeamMemberRepository());
        shop = shop();
        owner = joined(shop, TeamRight.OWNER);
        analyst = joined(shop, TeamRight.ANALYST);
        caller = accounts.get(owner.account());
        SignInRepository signIns = with(new SignInRepository());
        team =
                new TeamMembers(
                        new OwnTeam(new Asking(), members),
                        members,
                        new MemberAccess(
                                accounts, new Sessions(signIns, null, null, CLOCK), told(), CLOCK),
                        new Mailing(),
                        new Trail(),
                        CLOCK);
    }

    @Test
    void theLastOwnerNeitherLeavesNorIsLoweredNorRemoved() {
        assertThatThrownBy(team::leave).isInstanceOf(LastOwner.class);
        assertThatThrownBy(() -> team.remove(owner.id())).isInstanceOf(LastOwner.class);
        for (String right : List.of("MANAGER", "ANALYST")) {
            assertThatThrownBy(() -> team.changeRight(owner.id(), right))
                    .isInstanceOf(LastOwner.class);
        }
        assertThat(acts).isEmpty();
    }

    @Test
    void oneOfTwoOwnersGoes() {
        joined(shop, TeamRight.OWNER);
        assertThat(team.leave()).isEqualTo(TeamMemberStatus.LEFT);
        assertThat(acts).containsExactly("TEAM_MEMBER_LEFT OWNER");
        Account left = account(owner);
        assertThat(left.teamRight()).isEmpty();
        assertThat(left.merchantId()).isEmpty();
        assertThat(left.roles()).isEmpty();
        assertThat(left.isFree()).isTrue();
    }

    @Test
    void aNewOwnerLetsTheOldOneBeLowered() {
        assertThat(team.changeRight(analyst.id(), "OWNER")).isEqualTo(TeamRight.OWNER);
        assertThat(account(analyst).teamRight()).contains(TeamRight.OWNER);
        team.changeRight(owner.id(), "ANALYST");
        assertThat(account(owner).teamRight()).contains(TeamRight.ANALYST);
        assertThat(acts)
                .containsExactly(
                        "TEAM_RIGHT_CHANGED ANALYST OWNER", "TEAM_RIGHT_CHANGED OWNER ANALYST");
    }

    @Test
    void whoIsRemovedIsOutAtOnceAndToldByLetter() {
        account(analyst).proveEmail(new EmailAddress("ines@shop.example"), NOW);
        SignInId session = signedIn(analyst);
        accounts.addToken(
                new ApiToken(
                        new TokenId(UUID.randomUUID()),
                        TokenFingerprint.of(TOKEN),
                        analyst.account(),
                        "",
                        NOW));
        entityManager.flush();
        assertThat(team.remove(analyst.id())).isEqualTo(TeamMemberStatus.REMOVED);
        entityManager.flush();
        entityManager.clear();
        assertThat(accounts.byToken(TokenFingerprint.of(TOKEN))).isEmpty();
        assertThat(accounts.bySession(account(analyst).username(), session.value())).isEmpty();
        assertThat(letters).containsExactly("ines@shop.example");
        assertThat(changed).containsExactly(account(analyst).username());
        assertThatThrownBy(() -> team.remove(analyst.id())).isInstanceOf(StateForbids.class);
    }

    @Test
    void anotherTeamsPeopleAreNotFound() {
        TeamMember stranger = joined(shop(), TeamRight.ANALYST);
        assertThatThrownBy(() -> team.remove(stranger.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> team.changeRight(stranger.id(), "OWNER"))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aRightThatThereIsNotIsRefusedByField() {
        for (String right : new String[] {null, "", "owner", "ADMIN"}) {
            assertThatThrownBy(() -> team.changeRight(analyst.id(), right))
                    .isInstanceOf(ValidationFailed.class);
        }
    }

    private Account account(TeamMember member) {
        return accounts.get(member.account());
    }

    private SignInId signedIn(TeamMember member) {
        SignInId session = new SignInId(UUID.randomUUID());
        entityManager.persist(
                new SignIn(session, member.account(), new Visit("", ""), SignInWay.PASSWORD, NOW));
        return session;
    }

    private Team shop() {
        return Team.ofMerchant(
                new TestRows(entityManager, NOW)
                        .row(
                                "merchant",
                                "name",
                                "Shop",
                                "search_words",
                                "shop",
                                "country",
                                "SE",
                                "house_brand",
                                false,
                                "created_at",
                                NOW));
    }

    private TeamMember joined(Team where, TeamRight right) {
        AccountId id = new AccountId(UUID.randomUUID());
        Account account = new Account(id, "team-" + id.value(), "Mara", Set.of(), NOW);
        account.enter(where, right);
        accounts.add(account);
        TeamMember member =
                TeamMember.member(new TeamMemberId(UUID.randomUUID()), where, right, id, NOW);
        members.add(member);
        entityManager.flush();
        return member;
    }

    @SuppressWarnings("unchecked")
    private Event<CallerChanged> told() {
        return (Event<CallerChanged>)
                Proxy.newProxyInstance(
                        getClass().getClassLoader(),
                        new Class<?>[] {Event.class},
                        (proxy, method, values) -> {
                            changed.add(((CallerChanged) values[0]).username());
                            return null;
                        });
    }

    private final class Asking extends Callers {

        private Asking() {
            super(new AccountRepository(), new KnownCaller(), null);
        }

        @Override
        public Caller current() {
            return new Caller(
                    caller.id(),
                    caller.username(),
                    Set.of(Role.MERCHANT),
                    Optional.empty(),
                    Optional.of(shop.id()));
        }
    }

    private final class Mailing extends TeamMailing {

        @Override
        void tellRemoved(TeamMember removed, EmailAddress to, Account account) {
            letters.add(to.text());
        }
    }

    private final class Trail extends AuditTrail {

        @Override
        public void record(String action, String subjectType, UUID subject, String detail) {
            acts.add(action + " " + detail);
        }
    }
}
