package org.creatorconnect.application.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.creatorconnect.application.ApplicationStatus;
import org.creatorconnect.application.query.ApplicationQueries;
import org.creatorconnect.application.query.ApplicationRow;
import org.creatorconnect.application.service.ApplicationAct;
import org.creatorconnect.money.Money;
import org.creatorconnect.money.Rate;
import org.creatorconnect.task.Audience;
import org.creatorconnect.task.Compensation;
import org.creatorconnect.task.CompensationType;
import org.creatorconnect.task.TaskId;
import org.creatorconnect.task.TaskStatus;
import org.creatorconnect.task.TaskTerms;
import org.creatorconnect.task.TranchePlan;
import org.creatorconnect.task.query.TaskDetail;
import org.creatorconnect.task.query.TaskQueries;
import org.creatorconnect.task.query.TaskRow;
import org.junit.jupiter.api.Test;

class ChosenApplicationsTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final Money FEE = Money.of(20_000, "EUR");
    private static final UUID TASK = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();

    private final List<ApplicationRow> known = new ArrayList<>();
    private TaskStatus status = TaskStatus.PUBLISHED;
    private Instant endsAt = NOW.plusSeconds(60);
    private boolean banned;

    @Test
    void whoAppliedFirstTakesTheSlotsThereAre() {
        UUID late = applied(TASK, 1, ApplicationStatus.APPLIED);
        UUID early = applied(TASK, 3, ApplicationStatus.APPLIED);
        UUID middle = applied(TASK, 2, ApplicationStatus.APPLIED);
        assertThat(chosen().read(ids()))
                .extracting(ApplicationRow::id)
                .containsExactly(early, middle, late);
        assertThat(fitting(ApplicationAct.ACCEPT)).containsExactly(early, middle);
    }

    @Test
    void theSlotsOfEachTaskAreItsOwn() {
        UUID first = applied(TASK, 4, ApplicationStatus.APPLIED);
        UUID second = applied(TASK, 3, ApplicationStatus.APPLIED);
        applied(TASK, 2, ApplicationStatus.APPLIED);
        UUID other = applied(OTHER, 1, ApplicationStatus.APPLIED);
        assertThat(fitting(ApplicationAct.ACCEPT)).containsExactly(first, second, other);
    }

    @Test
    void whatWasDecidedTakesNoSlotAndIsNotDecidedAgain() {
        applied(TASK, 4, ApplicationStatus.ACCEPTED);
        UUID open = applied(TASK, 3, ApplicationStatus.APPLIED);
        applied(TASK, 2, ApplicationStatus.LAPSED);
        assertThat(fitting(ApplicationAct.ACCEPT)).containsExactly(open);
        assertThat(fitting(ApplicationAct.REJECT)).containsExactly(open);
    }

    @Test
    void aTaskThatIsOverTakesNobodyAndItsApplicationsCanBeRejected() {
        UUID open = applied(TASK, 1, ApplicationStatus.APPLIED);
        endsAt = NOW;
        assertThat(fitting(ApplicationAct.ACCEPT)).isEmpty();
        assertThat(fitting(ApplicationAct.REJECT)).containsExactly(open);
        endsAt = NOW.plusSeconds(60);
        status = TaskStatus.CLOSED;
        assertThat(fitting(ApplicationAct.ACCEPT)).isEmpty();
    }

    @Test
    void whoIsBannedFromTheMerchantTakesNoSlotAndCanBeRejected() {
        banned = true;
        UUID first = applied(TASK, 4, ApplicationStatus.APPLIED);
        banned = false;
        UUID second = applied(TASK, 3, ApplicationStatus.APPLIED);
        UUID third = applied(TASK, 2, ApplicationStatus.APPLIED);
        assertThat(fitting(ApplicationAct.ACCEPT)).containsExactly(second, third);
        assertThat(fitting(ApplicationAct.REJECT)).containsExactly(first, second, third);
    }

    private List<UUID> fitting(ApplicationAct act) {
        ChosenApplications chosen = chosen();
        return chosen.fitting(chosen.read(ids()), act).stream().map(ApplicationRow::id).toList();
    }

    private ChosenApplications chosen() {
        return new ChosenApplications(
                new Known(known), new OneTask(this::task), InstantSource.fixed(NOW));
    }

    private List<UUID> ids() {
        return known.stream().map(ApplicationRow::id).toList();
    }

    private UUID applied(UUID task, int daysAgo, ApplicationStatus state) {
        ApplicationRow row =
                new ApplicationRow(
                        UUID.randomUUID(),
                        task,
                        "Seven mornings",
                        UUID.randomUUID(),
                        "Aurora Home",
                        UUID.randomUUID(),
                        "Mara",
                        "SE",
                        7_700,
                        state,
                        "I love tea",
                        NOW.minus(Duration.ofDays(daysAgo)),
                        NOW.plusSeconds(60),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        banned);
        known.add(row);
        return row.id();
    }

    /** Two of its four slots are free. */
    private TaskDetail task(UUID id) {
        TaskRow row =
                new TaskRow(
                        id,
                        status,
                        UUID.randomUUID(),
                        "Autumn",
                        UUID.randomUUID(),
                        "Aurora Home",
                        "Seven mornings",
                        "INSTAGRAM",
                        4,
                        2,
                        endsAt,
                        CompensationType.FIXED_FEE,
                        FEE,
                        null,
                        0,
                        false,
                        Audience.ANYBODY,
                        List.of(),
                        0,
                        0);
        return new TaskDetail(
                row, terms(), Rate.of("0.1"), FEE, Optional.empty(), Optional.empty(), NOW);
    }

    private TaskTerms terms() {
        return new TaskTerms(
                "Seven mornings",
                "",
                "INSTAGRAM",
                4,
                endsAt,
                Compensation.fixedFee(FEE),
                0,
                0,
                TranchePlan.AT_ONCE,
                14,
                1,
                "#ad",
                false,
                Audience.ANYBODY);
    }

    private static final class Known extends ApplicationQueries {

        private final List<ApplicationRow> rows;

        Known(List<ApplicationRow> rows) {
            super(null);
            this.rows = rows;
        }

        @Override
        public List<ApplicationRow> named(Collection<UUID> ids) {
            return rows.stream().filter(row -> ids.contains(row.id())).toList();
        }
    }

    private static final class OneTask extends TaskQueries {

        private final Function<UUID, TaskDetail> read;

        OneTask(Function<UUID, TaskDetail> read) {
            super(null, null, null, null, null);
            this.read = read;
        }

        @Override
        public TaskDetail detail(TaskId id) {
            return read.apply(id.value());
        }
    }
}
