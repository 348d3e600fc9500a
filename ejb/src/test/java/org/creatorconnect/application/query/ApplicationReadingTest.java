package org.creatorconnect.application.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.creatorconnect.application.ApplicationStatus;
import org.creatorconnect.application.TaskApplicationId;
import org.creatorconnect.ban.Ban;
import org.creatorconnect.ban.TestBans;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.foundation.DatabaseTest;
import org.creatorconnect.foundation.query.ListingLaw;
import org.creatorconnect.foundation.query.Period;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.task.query.TaskCenterRows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ApplicationReadingTest extends DatabaseTest {

    private static final int PAGE = 7;

    private TaskCenterRows rows;

    @BeforeEach
    void fillTheTaskCenter() {
        rows = new TaskCenterRows(entityManager, NOW);
    }

    @Test
    void everyOrderOfTheListIsPagedBothWaysWithoutGaps() {
        ApplicationQueries all = as(TaskCenterRows.staff());
        ListingLaw.holds(
                ApplicationQueries.SORTINGS,
                PAGE,
                place -> all.applications(ApplicationFilter.NONE, place));
    }

    @Test
    void everybodySeesTheirOwnOnly() {
        assertThat(everything(TaskCenterRows.staff())).hasSize(TaskCenterRows.APPLICATIONS);
        assertThat(everything(TaskCenterRows.merchantOf(rows.nordlys)))
                .isNotEmpty()
                .allMatch(row -> row.merchantId().equals(rows.nordlys));
        UUID creator = rows.creators.get(1);
        assertThat(everything(TaskCenterRows.creator(creator)))
                .isNotEmpty()
                .allMatch(row -> row.affiliateId().equals(creator));
        TaskApplicationId own = new TaskApplicationId(rows.applications.get(1));
        assertThat(as(TaskCenterRows.creator(creator)).application(own).id())
                .isEqualTo(own.value());
        assertThatThrownBy(() -> as(TaskCenterRows.creator(rows.creators.get(2))).application(own))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theFiltersNarrowTheListAndItsTotalAlike() {
        ApplicationFilter filter =
                new ApplicationFilter(
                        Set.of(ApplicationStatus.APPLIED, ApplicationStatus.ACCEPTED),
                        rows.tasks.get(1),
                        rows.aurora,
                        new Period(NOW.minus(Duration.ofDays(6)), NOW.plusSeconds(1)),
                        "mornings aurora");
        ApplicationQueries all = as(TaskCenterRows.staff());
        List<ApplicationRow> found = all.applications(filter, Place.start(100)).rows();
        assertThat(found)
                .isNotEmpty()
                .allMatch(row -> filter.states().contains(row.status()))
                .allMatch(row -> row.taskId().equals(rows.tasks.get(1)));
        assertThat(all.total(filter).counted()).isEqualTo(found.size());
        assertThat(all.total(ApplicationFilter.ofTask(UUID.randomUUID())).counted()).isZero();
    }

    @Test
    void whoIsBannedFromTheMerchantIsMarked() {
        assertThat(everything(TaskCenterRows.staff())).noneMatch(ApplicationRow::banned);
        UUID creator = everything(TaskCenterRows.merchantOf(rows.aurora)).get(0).affiliateId();
        Ban ban = TestBans.written(entityManager, creator, rows.aurora, NOW);
        assertThat(everything(TaskCenterRows.staff()))
                .allMatch(
                        row ->
                                row.banned()
                                        == (row.affiliateId().equals(creator)
                                                && row.merchantId().equals(rows.aurora)))
                .anyMatch(ApplicationRow::banned);
        ban.end("operator", NOW.plusSeconds(1));
        entityManager.flush();
        assertThat(everything(TaskCenterRows.staff())).noneMatch(ApplicationRow::banned);
    }

    @Test
    void anAcceptedOneLeadsToItsAssignmentAndTheOthersToNone() {
        assertThat(everything(TaskCenterRows.staff()))
                .allMatch(
                        row ->
                                (row.assignmentId() != null)
                                        == (row.status() == ApplicationStatus.ACCEPTED));
    }

    @Test
    void theChannelsOfThoseWhoAppliedAreSeenByWhoDecidesAndByStaff() {
        UUID known = rows.applications.get(1);
        Map<UUID, List<ApplicantChannel>> channels =
                as(TaskCenterRows.staff()).channels(rows.applications);
        assertThat(channels.get(known))
                .singleElement()
                .satisfies(channel -> assertThat(channel.followers()).isEqualTo(200));
        ApplicationRow row = as(TaskCenterRows.staff()).application(new TaskApplicationId(known));
        assertThat(row.followers()).isEqualTo(200);
        UUID other = row.merchantId().equals(rows.aurora) ? rows.nordlys : rows.aurora;
        assertThat(as(TaskCenterRows.merchantOf(row.merchantId())).channels(rows.applications))
                .containsKey(known);
        assertThat(as(TaskCenterRows.merchantOf(other)).channels(rows.applications))
                .doesNotContainKey(known);
        assertThat(as(TaskCenterRows.staff()).channels(List.of())).isEmpty();
    }

    @Test
    void aCreatorKnowsTheirNewestApplicationForEachTask() {
        UUID creator = rows.creators.get(1);
        UUID task = rows.tasks.get(1);
        assertThat(as(TaskCenterRows.creator(creator)).newestOwn(rows.tasks).get(task).id())
                .isEqualTo(rows.applications.get(1));
        assertThat(as(TaskCenterRows.staff()).newestOwn(rows.tasks)).isEmpty();
    }

    private List<ApplicationRow> everything(Callers callers) {
        return as(callers).applications(ApplicationFilter.NONE, Place.start(100)).rows();
    }

    private ApplicationQueries as(Callers callers) {
        return with(new ApplicationQueries(callers));
    }
}
