package org.creatorconnect.appeal.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.creatorconnect.appeal.Appeal;
import org.creatorconnect.appeal.AppealId;
import org.creatorconnect.appeal.AppealKind;
import org.creatorconnect.appeal.AppealRepository;
import org.creatorconnect.appeal.AppealStatus;
import org.creatorconnect.appeal.Appealed;
import org.creatorconnect.ban.Ban;
import org.creatorconnect.ban.BanId;
import org.creatorconnect.ban.BanReason;
import org.creatorconnect.ban.BanRepository;
import org.creatorconnect.ban.BanScope;
import org.creatorconnect.ban.BanTerms;
import org.creatorconnect.ban.RunningAssignments;
import org.creatorconnect.caller.service.Caller;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.foundation.DatabaseTest;
import org.creatorconnect.foundation.query.ListingLaw;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.identity.AccountId;
import org.creatorconnect.identity.Role;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.registry.Affiliate;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.registry.AffiliateRole;
import org.creatorconnect.registry.RoleApplication;
import org.creatorconnect.registry.RoleApplicationId;
import org.creatorconnect.registry.RoleRejectionReason;
import org.creatorconnect.time.Deadline;
import org.creatorconnect.time.DeadlineRepository;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AppealReadingTest extends DatabaseTest {

    private static final int MANY = 12;
    private static final int PAGE = 3;
    private static final Instant DUE = NOW.plus(Appeal.REVIEW);

    /** A word that only the names of this test have. */
    private final String mark = "m" + UUID.randomUUID().toString().substring(0, 8);

    private final Sign sign = new Sign();
    private final AppealQueries queries = new AppealQueries(sign, InstantSource.fixed(NOW));
    private final AppealRepository appeals = new AppealRepository();
    private final List<UUID> creators = new ArrayList<>();
    private final List<AppealId> made = new ArrayList<>();

    /** Every second is about a ban; every third was denied. */
    @BeforeEach
    void appeal() {
        with(queries);
        with(appeals);
        DeadlineRepository deadlines = with(new DeadlineRepository());
        for (int at = 0; at < MANY; at++) {
            AffiliateId id = new AffiliateId(UUID.randomUUID());
            creators.add(id.value());
            Affiliate affiliate =
                    new Affiliate(id, null, "name" + at % 5 + " " + mark, "Legal", "SE", NOW);
            entityManager.persist(affiliate);
            AppealId appealId = new AppealId(new UUID(0x1990_0000L + at, 1));
            Appeal appeal =
                    new Appeal(
                            appealId,
                            at % 2 == 0 ? banned(affiliate) : rejected(affiliate),
                            "s" + at,
                            NOW.plus(Duration.ofMinutes(at)));
            appeals.add(appeal);
            if (at % 3 == 0) {
                appeal.deny("it stands", "olga", DUE);
            } else {
                deadlines.set(new Deadline("APPEAL_REVIEW", appealId.value(), DUE));
            }
            made.add(appealId);
        }
        entityManager.flush();
        entityManager.clear();
    }

    @Test
    void everyOrderOfTheListIsPagedBothWaysWithoutGaps() {
        ListingLaw.holds(
                AppealQueries.SORTINGS,
                PAGE,
                place -> queries.appeals(filter(Set.of(), ""), place));
    }

    @Test
    void theListIsNarrowedByStateKindAndName() {
        assertThat(rows(filter(Set.of(AppealStatus.DENIED), "")))
                .hasSize(4)
                .allSatisfy(row -> assertThat(row.dueAt()).isNull())
                .allSatisfy(row -> assertThat(row.note()).isEqualTo("it stands"));
        assertThat(rows(filter(Set.of(AppealStatus.OPEN), "")))
                .hasSize(8)
                .allSatisfy(row -> assertThat(row.dueAt()).isEqualTo(DUE));
        assertThat(rows(filter(Set.of(), "name1"))).hasSize(3);
        assertThat(rows(new AppealFilter(Set.of(), Set.of(AppealKind.BAN), mark)))
                .hasSize(6)
                .allSatisfy(row -> assertThat(row.banReason()).isEqualTo(BanReason.OTHER));
    }

    @Test
    void aRejectionSaysWhichRoleAndWhy() {
        AppealRow row = queries.appeal(made.get(1));
        assertThat(row.role()).isEqualTo(AffiliateRole.MCN);
        assertThat(row.rejectionReason()).isEqualTo(RoleRejectionReason.NOT_THE_OWNER);
        assertThat(row.decisionBy()).isEqualTo("rita");
    }

    @Test
    void aCreatorSeesTheirOwnOnly() {
        sign.as = Optional.of(creators.get(0));
        assertThat(rows(filter(Set.of(), "")))
                .extracting(AppealRow::id)
                .containsExactly(made.get(0).value());
        assertThat(queries.appeal(made.get(0)).statement()).isEqualTo("s0");
        assertThatThrownBy(() -> queries.appeal(made.get(1))).isInstanceOf(NotFound.class);
    }

    @Test
    void aDecisionIsAppealedOnceAndFoundByWhatItIsAbout() {
        Ban holding =
                with(new BanRepository())
                        .holding(new AffiliateId(creators.get(2)), BanScope.PLATFORM)
                        .orElseThrow();
        assertThat(appeals.isAppealed(Appealed.of(holding))).isTrue();
        assertThat(appeals.undecided(holding.id()).map(Appeal::id)).contains(made.get(2));
        assertThat(appeals.undecidedAboutRoles(new AffiliateId(creators.get(1)))).hasSize(1);
        assertThat(appeals.undecidedAboutRoles(new AffiliateId(creators.get(3)))).isEmpty();
    }

    private Appealed banned(Affiliate affiliate) {
        affiliate.ban();
        Ban ban =
                new Ban(
                        new BanId(UUID.randomUUID()),
                        affiliate.id(),
                        new BanTerms(
                                BanScope.PLATFORM,
                                BanReason.OTHER,
                                Optional.empty(),
                                Optional.empty(),
                                RunningAssignments.CANCEL),
                        "otto",
                        NOW);
        entityManager.persist(ban);
        return Appealed.of(ban);
    }

    private Appealed rejected(Affiliate affiliate) {
        RoleApplication application =
                new RoleApplication(
                        new RoleApplicationId(UUID.randomUUID()),
                        affiliate.id(),
                        AffiliateRole.MCN,
                        "",
                        NOW);
        application.reject(RoleRejectionReason.NOT_THE_OWNER, "rita", NOW);
        entityManager.persist(application);
        return Appealed.of(application);
    }

    private AppealFilter filter(Set<AppealStatus> states, String words) {
        return new AppealFilter(states, Set.of(), (mark + " " + words).strip());
    }

    private List<AppealRow> rows(AppealFilter filter) {
        return queries.appeals(filter, Place.start(100)).rows();
    }

    /** Who asks: an auditor, or this creator. */
    private static final class Sign extends Callers {

        private Optional<UUID> as = Optional.empty();

        @Override
        public Caller current() {
            return new Caller(
                    new AccountId(new UUID(0, 1)),
                    "somebody",
                    Set.of(as.isPresent() ? Role.AFFILIATE : Role.AUDITOR),
                    as,
                    Optional.empty());
        }
    }
}
