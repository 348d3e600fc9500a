package org.creatorconnect.team.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.creatorconnect.caller.service.Caller;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.caller.service.KnownCaller;
import org.creatorconnect.foundation.DatabaseTest;
import org.creatorconnect.foundation.EmailAddress;
import org.creatorconnect.foundation.query.ListingLaw;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.query.TestRows;
import org.creatorconnect.identity.Account;
import org.creatorconnect.identity.AccountId;
import org.creatorconnect.identity.AccountRepository;
import org.creatorconnect.identity.Role;
import org.creatorconnect.identity.Team;
import org.creatorconnect.identity.TeamRight;
import org.creatorconnect.identity.TokenFingerprint;
import org.creatorconnect.team.TeamInvitation;
import org.creatorconnect.team.TeamMember;
import org.creatorconnect.team.TeamMemberId;
import org.creatorconnect.team.TeamMemberStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TeamReadingTest extends DatabaseTest {

    private static final int MANY = 12;
    private static final int PAGE = 3;

    private final TeamQueries queries = new TeamQueries(new Asking());
    private Team shop;
    private AccountId first;

    /** Every third is invited only; of the others every second has left. */
    @BeforeEach
    void join() {
        with(queries);
        shop = shop();
        for (int at = 0; at < MANY; at++) {
            if (at % 3 == 2) {
                invited(at);
            } else {
                AccountId account = joined(shop, at);
                first = first == null ? account : first;
            }
        }
        joined(shop(), 99);
        entityManager.flush();
        entityManager.clear();
    }

    @Test
    void everyOrderOfTheListIsPagedBothWaysWithoutGaps() {
        ListingLaw.holds(
                TeamQueries.SORTINGS, PAGE, place -> queries.members(TeamFilter.NONE, place));
    }

    @Test
    void theListIsNarrowedByStateRightAndName() {
        assertThat(rows(TeamFilter.NONE)).hasSize(MANY);
        assertThat(rows(TeamFilter.NONE.in(Set.of(TeamMemberStatus.INVITED)))).hasSize(4);
        assertThat(rows(new TeamFilter(Set.of(), Set.of(TeamRight.OWNER), "")))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.right()).isEqualTo(TeamRight.OWNER));
        assertThat(rows(new TeamFilter(Set.of(), Set.of(), "person-0-x"))).hasSize(1);
    }

    @Test
    void whoIsInvitedIsCalledByTheMaskedAddressAndNeverByTheWholeOne() {
        assertThat(rows(TeamFilter.NONE.in(Set.of(TeamMemberStatus.INVITED))))
                .allSatisfy(row -> assertThat(row.name()).contains("shop.example").contains("…"));
    }

    @Test
    void whenSomebodySignedInLastIsTold() {
        new TestRows(entityManager, NOW)
                .bare(
                        "sign_in",
                        "id",
                        UUID.randomUUID(),
                        "account_id",
                        first.value(),
                        "opened_at",
                        NOW,
                        "seen_at",
                        NOW,
                        "place",
                        "",
                        "device",
                        "");
        assertThat(rows(new TeamFilter(Set.of(), Set.of(), "person-0-x")).get(0).signedInAt())
                .isEqualTo(NOW);
    }

    private List<TeamMemberRow> rows(TeamFilter filter) {
        return queries.members(filter, Place.start(100)).rows();
    }

    private void invited(int at) {
        TeamMember invited =
                TeamMember.invited(
                        id(at),
                        shop,
                        new TeamInvitation(
                                new EmailAddress("person" + at + "@shop.example"),
                                right(at),
                                "en",
                                first,
                                NOW.plus(Duration.ofMinutes(at))));
        invited.renew(
                TokenFingerprint.of(UUID.randomUUID().toString()), NOW.plus(Duration.ofDays(7)));
        entityManager.persist(invited);
    }

    private AccountId joined(Team team, int at) {
        AccountId account = new AccountId(UUID.randomUUID());
        Account person =
                new Account(
                        account, "mara-" + account.value(), "person-" + at + "-x", Set.of(), NOW);
        person.enter(team, right(at));
        entityManager.persist(person);
        TeamMember member =
                TeamMember.member(
                        id(at), team, right(at), account, NOW.plus(Duration.ofMinutes(at / 2)));
        if (at % 2 == 1) {
            member.leave(NOW.plus(Duration.ofDays(1)));
            person.leaveTeam();
        }
        entityManager.persist(member);
        return account;
    }

    private static TeamRight right(int at) {
        return TeamRight.values()[at % 3 == 0 ? 0 : at % 2 + 1];
    }

    private static TeamMemberId id(int at) {
        return new TeamMemberId(
                new UUID(0x1990_0000L + at, UUID.randomUUID().getLeastSignificantBits()));
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

    private final class Asking extends Callers {

        private Asking() {
            super(new AccountRepository(), new KnownCaller(), null);
        }

        @Override
        public Caller current() {
            return new Caller(
                    first, "mara", Set.of(Role.MERCHANT), Optional.empty(), Optional.of(shop.id()));
        }
    }
}
