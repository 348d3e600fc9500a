package org.creatorconnect.task.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.creatorconnect.ban.Ban;
import org.creatorconnect.ban.BanRepository;
import org.creatorconnect.ban.TestBans;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.channel.ChannelRepository;
import org.creatorconnect.discovery.DiscoveryRepository;
import org.creatorconnect.foundation.DatabaseTest;
import org.creatorconnect.foundation.query.Listing;
import org.creatorconnect.foundation.query.ListingLaw;
import org.creatorconnect.foundation.query.Period;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.money.Money;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.registry.AffiliateRepository;
import org.creatorconnect.task.CompensationType;
import org.creatorconnect.task.Requirement;
import org.creatorconnect.task.TaskCenterPolicy;
import org.creatorconnect.task.TaskId;
import org.creatorconnect.task.TaskStatus;
import org.creatorconnect.task.service.Applicants;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TaskReadingTest extends DatabaseTest {

    private TaskCenterRows rows;

    @BeforeEach
    void fillTheTaskCenter() {
        rows = new TaskCenterRows(entityManager, NOW);
    }

    @Test
    void everyOrderOfTheListIsPagedBothWaysWithoutGaps() {
        Listing<TaskLine> all = lines(TaskReading.SELECT);
        ListingLaw.holds(TaskQueries.SORTINGS, 5, place -> all.part(entityManager, place));
        Listing<TaskLine> offered =
                lines(TaskReading.SELECT_OFFERED).and(TaskReading.OPEN, "now", NOW);
        ListingLaw.holds(TaskQueries.SORTINGS, 2, place -> offered.part(entityManager, place));
    }

    @Test
    void merchantsSeeTheirOwnAndCreatorsWhatIsOpen() {
        assertThat(found(TaskCenterRows.staff(), TaskFilter.NONE)).hasSize(TaskCenterRows.TASKS);
        assertThat(found(TaskCenterRows.merchantOf(rows.nordlys), TaskFilter.NONE))
                .hasSize(TaskCenterRows.TASKS / 3)
                .allMatch(row -> row.merchantId().equals(rows.nordlys));
        assertThat(found(TaskCenterRows.creator(rows.creators.get(1)), TaskFilter.NONE))
                .hasSize(TaskCenterRows.TASKS / 2)
                .allMatch(row -> row.status() == TaskStatus.PUBLISHED)
                .allMatch(row -> row.waiting() == 0 && row.reviews() == 0);
    }

    @Test
    void aCreatorSeesATaskThatIsOverOnlyWhenTheyAppliedForIt() {
        TaskId draft = new TaskId(rows.tasks.get(2));
        UUID applied = rows.creators.get(2);
        UUID other = rows.creators.get(3);
        assertThat(as(TaskCenterRows.creator(applied)).task(draft).id()).isEqualTo(draft.value());
        assertThatThrownBy(() -> as(TaskCenterRows.creator(other)).task(draft))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(TaskCenterRows.merchantOf(rows.nordlys)).task(draft))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void tasksForCommunitiesFitThoseWhoOwnOneThere() {
        TaskFilter fitting =
                new TaskFilter(Set.of(), "", Set.of(), null, Period.ALWAYS, "", true, false);
        TaskFilter forGroups =
                new TaskFilter(Set.of(), "", Set.of(), null, Period.ALWAYS, "", false, true);
        UUID owner = rows.creators.get(29);
        rows.insert(
                "UPDATE task SET group_only = true WHERE compensation = 'CPS' AND id IN (?1)",
                rows.tasks);
        assertThat(found(TaskCenterRows.creator(owner), forGroups))
                .isNotEmpty()
                .allMatch(TaskRow::groupOnly);
        assertThat(found(TaskCenterRows.creator(owner), fitting)).noneMatch(TaskRow::groupOnly);
        rows.insert(
                "INSERT INTO affiliate_role (affiliate_id, role) VALUES (?1, 'GROUP_OWNER')",
                owner);
        rows.insert("UPDATE channel SET community = true WHERE affiliate_id = ?1", owner);
        entityManager.clear();
        assertThat(found(TaskCenterRows.creator(owner), fitting))
                .anyMatch(TaskRow::groupOnly)
                .isEqualTo(
                        found(TaskCenterRows.creator(owner), TaskFilter.NONE).stream()
                                .filter(TaskRow::eligible)
                                .toList());
        rows.insert(
                "UPDATE channel SET status = 'PROOF_MISSING', due_by = created_at WHERE affiliate_id = ?1",
                owner);
        entityManager.clear();
        assertThat(found(TaskCenterRows.creator(owner), fitting)).isEmpty();
    }

    @Test
    void theFiltersNarrowTheListAndItsTotalAlike() {
        TaskFilter filter =
                new TaskFilter(
                        Set.of(TaskStatus.PUBLISHED, TaskStatus.CLOSED),
                        "YOUTUBE",
                        Set.of(CompensationType.FEE_PLUS_CPS, CompensationType.FIXED_FEE),
                        rows.campaigns.get(5),
                        new Period(NOW, NOW.plusSeconds(300_000)),
                        "mornings aurora",
                        false,
                        false);
        TaskQueries all = as(TaskCenterRows.staff());
        assertThat(all.tasks(filter, Place.start(100)).rows())
                .extracting(TaskRow::id)
                .containsExactly(rows.tasks.get(5));
        assertThat(all.total(filter).counted()).isOne();
    }

    @Test
    void whatFitsACreatorIsExactlyWhatTheyQualifyFor() {
        TaskFilter fitting =
                new TaskFilter(Set.of(), "", Set.of(), null, Period.ALWAYS, "", true, false);
        for (int creator : new int[] {0, 1, 29}) {
            Callers callers = TaskCenterRows.creator(rows.creators.get(creator));
            List<TaskRow> open = found(callers, TaskFilter.NONE);
            assertThat(found(callers, fitting))
                    .isEqualTo(open.stream().filter(TaskRow::eligible).toList());
        }
        Callers influencer = TaskCenterRows.creator(rows.creators.get(29));
        rows.insert(
                "INSERT INTO affiliate_role (affiliate_id, role) VALUES (?1, 'INFLUENCER')",
                rows.creators.get(29));
        assertThat(found(influencer, fitting))
                .isNotEmpty()
                .isEqualTo(
                        found(influencer, TaskFilter.NONE).stream()
                                .filter(TaskRow::eligible)
                                .toList());
        assertThat(as(TaskCenterRows.creator(UUID.randomUUID())).total(fitting).counted()).isZero();
    }

    @Test
    void whoIsBannedFromAMerchantSeesItsTasksAndFitsThoseOfOthersAlone() {
        TaskFilter fitting =
                new TaskFilter(Set.of(), "", Set.of(), null, Period.ALWAYS, "", true, false);
        UUID creator = rows.creators.get(29);
        rows.insert(
                "INSERT INTO affiliate_role (affiliate_id, role) VALUES (?1, 'INFLUENCER')",
                creator);
        Callers self = TaskCenterRows.creator(creator);
        List<UUID> before = found(self, fitting).stream().map(TaskRow::merchantId).toList();
        assertThat(before).contains(rows.aurora, rows.nordlys);
        int seen = found(self, TaskFilter.NONE).size();
        Ban ban = TestBans.written(entityManager, creator, rows.aurora, NOW);
        assertThat(found(self, fitting))
                .extracting(TaskRow::merchantId)
                .isNotEmpty()
                .containsOnly(rows.nordlys);
        assertThat(found(self, TaskFilter.NONE))
                .hasSize(seen)
                .allMatch(
                        row ->
                                row.merchantId().equals(rows.aurora)
                                        == row.missing()
                                                .contains(Requirement.ACTIVE_WITH_MERCHANT));
        ban.end("operator", NOW.plusSeconds(1));
        entityManager.flush();
        assertThat(found(self, fitting)).extracting(TaskRow::merchantId).isEqualTo(before);
    }

    @Test
    void aTaskSaysWhatWaitsForItsMerchant() {
        List<TaskRow> all = found(TaskCenterRows.staff(), TaskFilter.NONE);
        assertThat(all).anyMatch(row -> row.waiting() > 0).anyMatch(row -> row.reviews() > 0);
        assertThat(all.stream().mapToLong(TaskRow::waiting).sum())
                .isEqualTo(
                        entityManager
                                .createQuery(
                                        "select count(*) from TaskApplication a where a.status = APPLIED"
                                                + " and a.taskId in :tasks",
                                        Long.class)
                                .setParameter("tasks", rows.tasks)
                                .getSingleResult());
    }

    @Test
    void theHistoryTellsWhatHappenedNewestFirstAndOnlyToThoseWhoRunIt() {
        TaskId task = new TaskId(rows.tasks.get(4));
        List<TaskEvent> events = history(TaskCenterRows.merchantOf(rows.aurora)).newest(task, 100);
        assertThat(events)
                .extracting(TaskEvent::act)
                .contains(
                        "TASK_DRAFTED",
                        "TASK_PUBLISHED",
                        "APPLICATION_APPLIED",
                        "APPLICATION_ACCEPTED",
                        "SUBMISSION_SUBMITTED",
                        "TRANCHE_RELEASED",
                        "ASSIGNMENT_COMPLETED");
        assertThat(events).extracting(TaskEvent::at).isSortedAccordingTo((a, b) -> b.compareTo(a));
        assertThat(events)
                .filteredOn(event -> event.act().equals("TRANCHE_RELEASED"))
                .allMatch(event -> event.amount().currency().getCurrencyCode().equals("EUR"))
                .allMatch(event -> event.who() != null);
        assertThat(events)
                .filteredOn(event -> event.act().equals("SUBMISSION_SUBMITTED"))
                .extracting(TaskEvent::detail)
                .containsOnly("1");
        assertThat(history(TaskCenterRows.staff()).newest(task, 3)).hasSize(3);
        assertThat(history(TaskCenterRows.merchantOf(rows.nordlys)).newest(task, 3)).isEmpty();
    }

    @Test
    void theStandingOfManyTasksIsReadAtOnce() {
        TaskStandings standings =
                with(
                        new TaskStandings(
                                TaskCenterRows.merchantOf(rows.aurora), new NinetyDays(), null));
        Map<UUID, TaskStanding> all = standings.of(rows.tasks);
        assertThat(all).hasSize(2 * TaskCenterRows.TASKS / 3).doesNotContainKey(rows.tasks.get(0));
        assertThat(all.values()).anyMatch(one -> one.running() > 0);
        assertThat(all.values()).anyMatch(one -> one.paid().isPositive());
        assertThat(all.values()).allMatch(one -> one.held().equals(Money.of(0, "EUR")));
    }

    private static Listing<TaskLine> lines(String select) {
        return Listing.of(TaskLine.class, select, TaskReading.FROM, TaskQueries.SORTINGS);
    }

    private List<TaskRow> found(Callers callers, TaskFilter filter) {
        return as(callers).tasks(filter, Place.start(100)).rows();
    }

    private TaskHistory history(Callers callers) {
        return with(new TaskHistory(callers));
    }

    private TaskQueries as(Callers callers) {
        Applicants applicants =
                new Applicants(
                        with(new AffiliateRepository()),
                        with(new ChannelRepository()),
                        with(new BanRepository()),
                        with(new DiscoveryRepository()));
        return with(new TaskQueries(callers, applicants, null, null, CLOCK));
    }

    /** Drafts are kept for ninety days. */
    private static final class NinetyDays extends TaskCenterPolicy {

        @Override
        public Instant draftEnd(Instant createdAt) {
            return createdAt.plus(Duration.ofDays(90));
        }
    }
}
