package org.creatorconnect.submission.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.creatorconnect.assignment.AssignmentId;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.foundation.DatabaseTest;
import org.creatorconnect.foundation.query.ListingLaw;
import org.creatorconnect.foundation.query.Period;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.money.Money;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.submission.SubmissionId;
import org.creatorconnect.submission.SubmissionStatus;
import org.creatorconnect.task.query.TaskCenterRows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SubmissionReadingTest extends DatabaseTest {

    private static final int PAGE = 5;

    private TaskCenterRows rows;

    @BeforeEach
    void fillTheTaskCenter() {
        rows = new TaskCenterRows(entityManager, NOW);
    }

    @Test
    void everyOrderOfTheListIsPagedBothWaysWithoutGaps() {
        SubmissionQueries all = as(TaskCenterRows.staff());
        ListingLaw.holds(
                SubmissionQueries.SORTINGS, PAGE, place -> all.inbox(SubmissionFilter.NONE, place));
    }

    @Test
    void whatWaitsComesFirstAndWhatApprovesItselfSoonestBeforeTheOthers() {
        List<SubmissionRow> inbox = everything(TaskCenterRows.staff());
        List<SubmissionRow> waiting = inbox.stream().filter(SubmissionRow::open).toList();
        assertThat(waiting).isNotEmpty().isEqualTo(inbox.subList(0, waiting.size()));
        assertThat(waiting).isSortedAccordingTo(Comparator.comparing(SubmissionRow::dueBy));
        assertThat(inbox.subList(waiting.size(), inbox.size()))
                .isSortedAccordingTo(Comparator.comparing(SubmissionRow::submittedAt).reversed());
        assertThat(as(TaskCenterRows.staff()).waiting(2)).hasSize(2).isSubsetOf(waiting);
    }

    @Test
    void everybodySeesTheirOwnOnly() {
        assertThat(everything(TaskCenterRows.staff())).hasSameSizeAs(rows.submissions);
        assertThat(everything(TaskCenterRows.merchantOf(rows.aurora)))
                .isNotEmpty()
                .allMatch(row -> row.merchantId().equals(rows.aurora));
        SubmissionRow one = everything(TaskCenterRows.staff()).get(0);
        assertThat(everything(TaskCenterRows.creator(one.affiliateId())))
                .isNotEmpty()
                .allMatch(row -> row.affiliateId().equals(one.affiliateId()));
        UUID other = one.merchantId().equals(rows.aurora) ? rows.nordlys : rows.aurora;
        SubmissionQueries stranger = as(TaskCenterRows.merchantOf(other));
        assertThatThrownBy(() -> stranger.submission(new SubmissionId(one.id())))
                .isInstanceOf(NotFound.class);
        assertThat(stranger.named(List.of(one.id()))).isEmpty();
    }

    @Test
    void theFiltersNarrowTheListAndItsTotalAlike() {
        SubmissionFilter filter =
                new SubmissionFilter(
                        Set.of(SubmissionStatus.SUBMITTED, SubmissionStatus.APPROVED),
                        rows.aurora,
                        new Period(NOW.minus(Duration.ofHours(3)), NOW.plusSeconds(1)),
                        "mornings");
        SubmissionQueries all = as(TaskCenterRows.staff());
        List<SubmissionRow> found = all.inbox(filter, Place.start(100)).rows();
        assertThat(found)
                .isNotEmpty()
                .allMatch(row -> filter.states().contains(row.status()))
                .allMatch(row -> row.merchantId().equals(rows.aurora))
                .allMatch(row -> !row.submittedAt().isBefore(NOW.minus(Duration.ofHours(3))));
        assertThat(all.total(filter).counted()).isEqualTo(found.size());
    }

    @Test
    void contentIsFoundByWordsOfItsTaskAndItsCreatorTogether() {
        assertThat(found("mornings irem")).isNotEmpty().allMatch("İrem Su"::equals);
        assertThat(found("ครัว")).isNotEmpty().allMatch("ห้องครัวไทย"::equals);
        assertThat(found("nobody")).isEmpty();
    }

    @Test
    void aSubmissionSaysWhatIsKnownOfItAndWhatAnApprovalPays() {
        List<SubmissionRow> all = everything(TaskCenterRows.staff());
        assertThat(all).filteredOn(row -> row.seen() == null).isNotEmpty();
        assertThat(all)
                .filteredOn(row -> row.seen() != null)
                .isNotEmpty()
                .allMatch(row -> row.seen().live());
        assertThat(all)
                .filteredOn(row -> row.toCreator().isPositive())
                .isNotEmpty()
                .allMatch(row -> row.toCreator().times(2).equals(row.fee()))
                .allMatch(row -> row.toPlatform().equals(Money.of(50, "EUR")));
        SubmissionRow unmarked =
                all.stream().filter(SubmissionRow::unmarked).findFirst().orElseThrow();
        assertThat(unmarked.objected()).isTrue();
        List<CheckRow> evidence =
                as(TaskCenterRows.staff()).evidence(new SubmissionId(unmarked.id()));
        assertThat(evidence).hasSize(2);
        assertThat(evidence.get(0)).isEqualTo(unmarked.seen());
    }

    @Test
    void theRoundsOfAnAssignmentAreReadNewestFirst() {
        SubmissionRow one = everything(TaskCenterRows.staff()).get(0);
        UUID next = new UUID(-1L, -1L);
        rows.insert(
                "INSERT INTO submission (id, version, assignment_id, round, status, content_url,"
                        + " disclosure, submitted_at, due_by, decided_at, decided_by_silence, reason_code)"
                        + " VALUES (?1, 0, ?2, 2, 'REJECTED', 'https://youtube.com/watch?v=2', true, ?3, ?3,"
                        + " ?3, false, 'OFF_BRIEF')",
                next,
                one.assignmentId(),
                NOW);
        List<SubmissionRow> rounds =
                as(TaskCenterRows.staff()).rounds(new AssignmentId(one.assignmentId()));
        assertThat(rounds).extracting(SubmissionRow::id).containsExactly(next, one.id());
        assertThat(rounds).extracting(SubmissionRow::superseded).containsExactly(false, true);
    }

    private List<String> found(String search) {
        SubmissionFilter filter = new SubmissionFilter(Set.of(), null, Period.ALWAYS, search);
        return as(TaskCenterRows.staff()).inbox(filter, Place.start(100)).rows().stream()
                .map(SubmissionRow::affiliateName)
                .toList();
    }

    private List<SubmissionRow> everything(Callers callers) {
        return as(callers).inbox(SubmissionFilter.NONE, Place.start(100)).rows();
    }

    private SubmissionQueries as(Callers callers) {
        return with(new SubmissionQueries(callers));
    }
}
