package org.creatorconnect.registry.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.creatorconnect.foundation.DatabaseTest;
import org.creatorconnect.foundation.query.ListingLaw;
import org.creatorconnect.foundation.query.Period;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.registry.Affiliate;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.registry.AffiliateRole;
import org.creatorconnect.registry.RoleApplication;
import org.creatorconnect.registry.RoleApplicationId;
import org.creatorconnect.registry.RoleApplicationStatus;
import org.creatorconnect.registry.RoleRejectionReason;
import org.creatorconnect.registry.service.OwnAffiliates;
import org.creatorconnect.time.Deadline;
import org.creatorconnect.time.DeadlineRepository;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RoleApplicationReadingTest extends DatabaseTest {

    private static final int MANY = 12;
    private static final int PAGE = 3;
    private static final Instant DUE = NOW.plus(Duration.ofDays(7));

    /** A word that only the names of this test have. */
    private final String mark = "m" + UUID.randomUUID().toString().substring(0, 8);

    private final RoleApplicationQueries queries = new RoleApplicationQueries(new Anybody(), null);
    private final List<UUID> applicants = new ArrayList<>();

    /** Every second waits; of the others, some are rejected. Each was made an hour later. */
    @BeforeEach
    void apply() {
        with(queries);
        DeadlineRepository deadlines = with(new DeadlineRepository());
        for (int at = 0; at < MANY; at++) {
            AffiliateId affiliate = new AffiliateId(UUID.randomUUID());
            applicants.add(affiliate.value());
            entityManager.persist(
                    new Affiliate(
                            affiliate, null, "name" + at % 5 + " " + mark, "Legal", "SE", NOW));
            RoleApplicationId id = new RoleApplicationId(new UUID(0x1990_0000L + at, 1));
            AffiliateRole role = at % 3 == 0 ? AffiliateRole.MCN : AffiliateRole.GROUP_OWNER;
            RoleApplication application =
                    new RoleApplication(
                            id, affiliate, role, "s" + at, NOW.plus(Duration.ofHours(at)));
            if (at % 4 == 1) {
                application.approve("rita", DUE);
            } else if (at % 4 == 3) {
                application.reject(RoleRejectionReason.NOT_THE_OWNER, "rita", DUE);
            }
            entityManager.persist(application);
            entityManager.flush();
            if (at % 4 == 2) {
                deadlines.set(new Deadline("ROLE_APPLICATION_REVIEW", id.value(), DUE));
            }
        }
        entityManager.flush();
        entityManager.clear();
    }

    @Test
    void everyOrderOfTheListIsPagedBothWaysWithoutGaps() {
        ListingLaw.holds(
                RoleApplicationQueries.SORTINGS,
                PAGE,
                place -> queries.applications(filter(Set.of(), Set.of(), ""), place));
    }

    @Test
    void whatWaitsLongestComesFirstThenWhatWasDecidedTheNewestFirst() {
        assertThat(statements(filter(Set.of(), Set.of(), "")))
                .containsExactly(
                        "s0", "s2", "s4", "s6", "s8", "s10", "s11", "s9", "s7", "s5", "s3", "s1");
    }

    @Test
    void inTurnTheyComeAsTheyWereMade() {
        assertThat(queries.inTurn(filter(Set.of(), Set.of(), ""), Place.start(4)).rows())
                .extracting(RoleApplicationRow::statement)
                .containsExactly("s0", "s1", "s2", "s3");
        UUID third = new UUID(0x1990_0002L, 1);
        assertThat(
                        queries.inTurn(filter(Set.of(), Set.of(), ""), Place.after("." + third, 2))
                                .rows())
                .extracting(RoleApplicationRow::statement)
                .containsExactly("s3", "s4");
    }

    @Test
    void everyFilterNarrows() {
        assertThat(statements(filter(Set.of(RoleApplicationStatus.REJECTED), Set.of(), "")))
                .containsExactly("s11", "s7", "s3");
        assertThat(statements(filter(Set.of(), Set.of(AffiliateRole.MCN), ""))).hasSize(4);
        assertThat(statements(filter(Set.of(), Set.of(), "name4"))).containsExactly("s4", "s9");
        Period hour = new Period(NOW.plus(Duration.ofHours(2)), NOW.plus(Duration.ofHours(3)));
        RoleApplicationFilter then = new RoleApplicationFilter(Set.of(), Set.of(), hour, mark);
        assertThat(statements(then)).containsExactly("s2");
        assertThat(queries.total(then).counted()).isEqualTo(1);
        assertThat(queries.waiting()).isGreaterThanOrEqualTo(6);
    }

    @Test
    void anApplicationTellsWhatBecameOfItAndWhenItLapses() {
        RoleApplicationRow rejected = queries.of(new AffiliateId(applicants.get(3))).get(0);
        assertThat(rejected.reasonCode()).isEqualTo(RoleRejectionReason.NOT_THE_OWNER);
        assertThat(rejected.decidedBy()).isEqualTo("rita");
        assertThat(rejected.dueAt()).isNull();
        RoleApplicationRow waiting = queries.of(new AffiliateId(applicants.get(2))).get(0);
        assertThat(waiting.dueAt()).isEqualTo(DUE);
        assertThat(queries.application(new RoleApplicationId(waiting.id()))).isEqualTo(waiting);
        assertThat(queries.named(List.of(waiting.id(), rejected.id())))
                .containsExactly(waiting, rejected);
    }

    private RoleApplicationFilter filter(
            Set<RoleApplicationStatus> states, Set<AffiliateRole> roles, String search) {
        return new RoleApplicationFilter(states, roles, Period.ALWAYS, mark + " " + search);
    }

    private List<String> statements(RoleApplicationFilter filter) {
        return queries.applications(filter, Place.start(MANY)).rows().stream()
                .map(RoleApplicationRow::statement)
                .toList();
    }

    /** Asks for nobody in particular. */
    private static final class Anybody extends OwnAffiliates {

        @Override
        public void requireSelfOrStaff(AffiliateId affiliate) {
            // Everybody may see everybody here.
        }
    }
}
