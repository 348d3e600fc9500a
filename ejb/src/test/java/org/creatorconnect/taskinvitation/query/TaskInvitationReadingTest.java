package org.creatorconnect.taskinvitation.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.foundation.DatabaseTest;
import org.creatorconnect.foundation.query.Listing;
import org.creatorconnect.foundation.query.ListingLaw;
import org.creatorconnect.foundation.query.Period;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.task.query.TaskCenterRows;
import org.creatorconnect.taskinvitation.TaskInvitationId;
import org.creatorconnect.taskinvitation.TaskInvitationStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TaskInvitationReadingTest extends DatabaseTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

    private TaskCenterRows rows;

    /** Each of the twelve tasks has an invitation of the first creator and one of another. */
    @BeforeEach
    void begin() {
        rows = new TaskCenterRows(entityManager, NOW);
        for (int i = 0; i < rows.tasks.size(); i++) {
            invite(i, rows.creators.get(0), i % 2 == 0 ? "INVITED" : "DECLINED");
            invite(i, rows.creators.get(i + 1), "LAPSED");
        }
    }

    @Test
    void everyOrderOfTheListIsPagedBothWaysWithoutGaps() {
        Listing<TaskInvitationRow> all =
                Listing.of(
                        TaskInvitationRow.class,
                        TaskInvitationReading.SELECT,
                        TaskInvitationReading.FROM,
                        TaskInvitationQueries.SORTINGS);
        ListingLaw.holds(
                TaskInvitationQueries.SORTINGS, 5, place -> all.part(entityManager, place));
    }

    @Test
    void eachSideSeesItsOwnAndTheStaffAll() {
        assertThat(found(TaskCenterRows.staff(), all())).hasSize(2 * rows.tasks.size());
        assertThat(found(TaskCenterRows.merchantOf(rows.nordlys), all()))
                .isNotEmpty()
                .allMatch(row -> row.merchantId().equals(rows.nordlys));
        assertThat(found(TaskCenterRows.creator(rows.creators.get(0)), all()))
                .hasSize(rows.tasks.size())
                .allMatch(row -> row.affiliateId().equals(rows.creators.get(0)));
        UUID foreign = found(TaskCenterRows.creator(rows.creators.get(0)), all()).get(0).id();
        TaskInvitationQueries other = as(TaskCenterRows.creator(rows.creators.get(1)));
        assertThatThrownBy(() -> other.invitation(new TaskInvitationId(foreign)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theFiltersNarrowTheListAndItsTotalAlike() {
        TaskInvitationFilter filter =
                new TaskInvitationFilter(
                        Set.of(TaskInvitationStatus.INVITED),
                        rows.tasks.get(4),
                        new Period(NOW, NOW.plusSeconds(1)),
                        "");
        TaskInvitationQueries all = as(TaskCenterRows.staff());
        assertThat(all.invitations(filter, Place.start(100)).rows())
                .extracting(TaskInvitationRow::taskId)
                .containsExactly(rows.tasks.get(4));
        assertThat(all.total(filter).counted()).isOne();
    }

    @Test
    void whatWaitsForACreatorIsTheirsAndTheFirstToLapseStandsFirst() {
        List<TaskInvitationRow> waiting =
                as(TaskCenterRows.creator(rows.creators.get(0))).waiting(4);
        assertThat(waiting).hasSize(4).allMatch(TaskInvitationRow::isOpen);
        assertThat(waiting).extracting(TaskInvitationRow::lapsesAt).isSorted();
        assertThat(as(TaskCenterRows.creator(rows.creators.get(1))).waiting(4)).isEmpty();
    }

    private void invite(int number, UUID creator, String status) {
        String ended = status.equals("INVITED") ? "NULL" : "invited";
        rows.insert(
                """
                INSERT INTO task_invitation (id, version, task_id, affiliate_id, status, extra_minor, currency,
                                             invited_at, lapses_at, ended_at)
                SELECT uuidv7(), 0, id, ?2, '%s', 0, currency, invited, ?4, %s
                FROM task, (SELECT CAST(?3 AS timestamptz) AS invited) AS times WHERE id = ?1"""
                        .formatted(status, ended),
                rows.tasks.get(number),
                creator,
                NOW,
                NOW.plusSeconds(1_000L - number));
    }

    private static TaskInvitationFilter all() {
        return TaskInvitationFilter.ofTask(null);
    }

    private List<TaskInvitationRow> found(Callers callers, TaskInvitationFilter filter) {
        return as(callers).invitations(filter, Place.start(100)).rows();
    }

    private TaskInvitationQueries as(Callers callers) {
        return with(new TaskInvitationQueries(callers));
    }
}
