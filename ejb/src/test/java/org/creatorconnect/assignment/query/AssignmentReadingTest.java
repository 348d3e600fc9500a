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

    private List<AssignmentRow> everything(Callers callers) {
        return as(callers).assignments(AssignmentFilter.NONE, Place.start(100)).rows();
    }

    private AssignmentQueries as(Callers callers) {
        return with(new AssignmentQueries(callers, new Journal(null, null, CLOCK)));
    }
}
