package org.creatorconnect.assignment.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.creatorconnect.assignment.AssignmentId;
import org.creatorconnect.assignment.AssignmentRepository;
import org.creatorconnect.assignment.AssignmentStatus;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.foundation.DatabaseTest;
import org.creatorconnect.foundation.query.ListingLaw;
import org.creatorconnect.foundation.query.Period;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.ledger.Journal;
import org.creatorconnect.money.Money;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.roster.AgencyShare;
import org.creatorconnect.roster.RosterContent;
import org.creatorconnect.roster.RosterContractId;
import org.creatorconnect.roster.RosterRepository;
import org.creatorconnect.roster.Sharing;
import org.creatorconnect.roster.Signed;
import org.creatorconnect.task.query.TaskCenterRows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AssignmentReadingTest extends DatabaseTest {

    private static final int PAGE = 5;

    private TaskCenterRows rows;

    @BeforeEach
    void fillTheTaskCenter() {
        rows = new TaskCenterRows(entityManager, NOW);
    }

    @Test
    void everyOrderOfTheListIsPagedBothWaysWithoutGaps() {
        AssignmentQueries all = as(TaskCenterRows.staff());
        ListingLaw.holds(
                AssignmentQueries.SORTINGS,
                PAGE,
                place -> all.assignments(AssignmentFilter.NONE, place));
    }

    @Test
    void everybodySeesTheirOwnOnly() {
        assertThat(everything(TaskCenterRows.staff())).hasSize(TaskCenterRows.ASSIGNMENTS);
        assertThat(everything(TaskCenterRows.merchantOf(rows.nordlys)))
                .isNotEmpty()
                .allMatch(row -> row.merchantId().equals(rows.nordlys));
        AssignmentRow one = everything(TaskCenterRows.staff()).get(0);
        assertThat(everything(TaskCenterRows.creator(one.affiliateId())))
                .isNotEmpty()
                .allMatch(row -> row.affiliateId().equals(one.affiliateId()));
        AssignmentId id = new AssignmentId(one.id());
        AssignmentQueries stranger = as(TaskCenterRows.creator(UUID.randomUUID()));
        assertThatThrownBy(() -> stranger.assignment(id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> stranger.terms(id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> stranger.tranches(id)).isInstanceOf(NotFound.class);
    }

    @Test
    void theFiltersNarrowTheListAndItsTotalAlike() {
        AssignmentFilter filter =
                new AssignmentFilter(
                        Set.of(AssignmentStatus.ACCEPTED, AssignmentStatus.APPROVED),
                        rows.tasks.get(2),
                        new Period(NOW.minus(Duration.ofDays(6)), NOW.plusSeconds(1)),
                        "mornings");
        AssignmentQueries all = as(TaskCenterRows.staff());
        List<AssignmentRow> found = all.assignments(filter, Place.start(100)).rows();
        assertThat(found)
                .isNotEmpty()
                .allMatch(row -> filter.states().contains(row.status()))
                .allMatch(row -> row.taskId().equals(rows.tasks.get(2)));
        assertThat(all.total(filter).counted()).isEqualTo(found.size());
    }

    @Test
    void whatRunsIsReadByWhatFallsDueSoonest() {
        List<AssignmentRow> running = as(TaskCenterRows.staff()).running(100);
        assertThat(running)
                .hasSize(TaskCenterRows.ASSIGNMENTS / 2)
                .isSortedAccordingTo(Comparator.comparing(AssignmentRow::dueBy));
        assertThat(running)
                .filteredOn(row -> row.status() == AssignmentStatus.APPROVED)
                .isNotEmpty()
                .allMatch(
                        row ->
                                NOW.plus(Duration.ofDays(30)).equals(row.nextPaymentAt())
                                        || row.cureBy() != null);
    }

    @Test
    void whatRunsOfSomebodyIsAskedForOneMerchantOrForAll() {
        AssignmentRepository assignments = with(new AssignmentRepository());
        List<AssignmentRow> running = as(TaskCenterRows.staff()).running(100);
        AffiliateId creator = new AffiliateId(running.get(0).affiliateId());
        List<AssignmentRow> theirs =
                running.stream().filter(row -> row.affiliateId().equals(creator.value())).toList();
        assertThat(assignments.running(creator, Optional.empty()))
                .extracting(AssignmentId::value)
                .containsExactlyInAnyOrderElementsOf(
                        theirs.stream().map(AssignmentRow::id).toList());
        int found = 0;
        for (UUID merchant : List.of(rows.aurora, rows.nordlys)) {
            List<AssignmentId> there = assignments.running(creator, Optional.of(merchant));
            assertThat(there)
                    .extracting(AssignmentId::value)
                    .containsExactlyInAnyOrderElementsOf(
                            theirs.stream()
                                    .filter(row -> row.merchantId().equals(merchant))
                                    .map(AssignmentRow::id)
                                    .toList());
            found += there.size();
        }
        assertThat(found).isEqualTo(theirs.size());
    }

    @Test
    void anAssignmentSaysWhatWasPaidOfItsFeeAndInWhichParts() {
        AssignmentRow approved =
                everything(TaskCenterRows.staff()).stream()
                        .filter(row -> row.status() == AssignmentStatus.APPROVED)
                        .findFirst()
                        .orElseThrow();
        assertThat(approved.released().times(2)).isEqualTo(approved.fee());
        AssignmentId id = new AssignmentId(approved.id());
        List<TrancheRow> parts = as(TaskCenterRows.staff()).tranches(id);
        assertThat(parts).extracting(TrancheRow::position).containsExactly(1, 2);
        assertThat(parts).extracting(TrancheRow::platformFee).containsOnly(Money.of(50, "EUR"));
        assertThat(parts.get(0).settledAt()).isEqualTo(NOW);
        assertThat(parts.get(1).settledAt()).isNull();
        assertThat(as(TaskCenterRows.staff()).terms(id)).isEqualTo("terms");
    }

    @Test
    void bothSidesOfAContractSeeHowAFeeIsSharedAndTheMerchantDoesNot() {
        AssignmentRow one =
                everything(TaskCenterRows.staff()).stream()
                        .filter(row -> row.status() == AssignmentStatus.APPROVED)
                        .findFirst()
                        .orElseThrow();
        UUID agency =
                rows.creators.stream()
                        .filter(id -> !id.equals(one.affiliateId()))
                        .findFirst()
                        .orElseThrow();
        share(one, agency);
        AssignmentId id = new AssignmentId(one.id());
        for (UUID side : List.of(one.affiliateId(), agency)) {
            AssignmentQueries theirs = as(TaskCenterRows.creator(side));
            assertThat(theirs.assignment(id).shareBps()).isEqualTo(1_250);
            SharedFee shared = theirs.shared(id).orElseThrow();
            assertThat(shared.split()).isEqualTo(new AgencyShare(1_250).split(one.fee()));
            assertThat(shared.agencyPaid()).isEqualTo(Money.of(62, "EUR"));
            assertThat(shared.creatorPaid()).isEqualTo(Money.of(438, "EUR"));
        }
        AssignmentQueries merchant = as(TaskCenterRows.merchantOf(one.merchantId()));
        assertThat(merchant.assignment(id).mcnId()).isEqualTo(agency);
        assertThat(merchant.assignment(id).shareBps()).isNull();
        assertThat(merchant.shared(id)).isEmpty();
        assertThat(everything(TaskCenterRows.merchantOf(one.merchantId())))
                .allMatch(row -> row.shareBps() == null);
    }

    /** Takes it on under a contract, by which its first tranche was paid. */
    private void share(AssignmentRow one, UUID agency) {
        RosterRepository rosters = with(new RosterRepository());
        RosterContractId contract =
                new Signed(entityManager, rosters, NOW)
                        .between(agency, one.affiliateId(), 1_250, Optional.empty());
        Sharing sharing = new Sharing(contract.value(), agency, 1_250);
        rosters.add(new RosterContent(one.id(), one.taskId(), one.affiliateId(), sharing, NOW));
        entityManager.flush();
        earn(one, agency, 62);
        earn(one, one.affiliateId(), 438);
    }

    private void earn(AssignmentRow one, UUID who, long minor) {
        insert(
                "INSERT INTO earning (id, version, affiliate_id, source, source_id, amount_minor,"
                        + " owed_minor, currency, payable_at) SELECT gen_random_uuid(), 0, ?1, 'TRANCHE',"
                        + " t.id, ?2, 0, 'EUR', ?3 FROM tranche t WHERE t.assignment_id = ?4"
                        + " AND t.position = 1",
                who,
                minor,
                NOW,
                one.id());
    }

    private List<AssignmentRow> everything(Callers callers) {
        return as(callers).assignments(AssignmentFilter.NONE, Place.start(100)).rows();
    }

    private AssignmentQueries as(Callers callers) {
        return with(new AssignmentQueries(callers, new Journal(null, null, CLOCK)));
    }
}
