package org.creatorconnect.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.foundation.DatabaseTest;
import org.junit.jupiter.api.Test;

class ReminderTablesTest extends DatabaseTest {

    private static final List<String> KINDS = List.of("SUBMISSION_REVIEW", "TASK_DRAFT");

    private final UUID subject = UUID.randomUUID();

    @Test
    void eachDeadlineIsTakenUpOnceAtEachStep() {
        due("SUBMISSION_REVIEW", subject, NOW.plus(Duration.ofHours(30)));
        assertThat(early()).extracting(DueDeadline::subject).containsExactly(subject);
        assertThat(early()).isEmpty();
        assertThat(late()).isEmpty();
        assertThat(late(NOW.plus(Duration.ofHours(7)))).hasSize(1);
        assertThat(late(NOW.plus(Duration.ofHours(8)))).isEmpty();
    }

    @Test
    void aMovedDeadlineIsAnother() {
        due("SUBMISSION_REVIEW", subject, NOW.plus(Duration.ofHours(30)));
        assertThat(early()).hasSize(1);
        insert(
                "UPDATE deadline SET due_at = ?1, attempt_at = ?1 WHERE subject_id = ?2",
                NOW.plus(Duration.ofHours(40)),
                subject);
        assertThat(early()).hasSize(1);
    }

    @Test
    void whatIsFarAwayOverOrOfAnotherKindIsNotTakenUp() {
        due("SUBMISSION_REVIEW", subject, NOW.plus(Duration.ofHours(49)));
        due("TASK_DRAFT", subject, NOW.minusSeconds(1));
        due("PAYOUT_QUERY", subject, NOW.plus(Duration.ofHours(30)));
        assertThat(early()).isEmpty();
        assertThat(late()).isEmpty();
    }

    @Test
    void remindersOfOldDeadlinesAreForgotten() {
        due("TASK_DRAFT", subject, NOW.plusSeconds(5));
        assertThat(late()).hasSize(1);
        assertThat(reminders().forgetBefore(NOW.plusSeconds(5))).isZero();
        assertThat(reminders().forgetBefore(NOW.plusSeconds(6))).isEqualTo(1);
    }

    private List<DueDeadline> early() {
        return reminders().take(KINDS, 48, NOW, NOW.plus(Duration.ofHours(24)), 10).stream()
                .filter(due -> due.subject().equals(subject))
                .toList();
    }

    private List<DueDeadline> late() {
        return late(NOW);
    }

    private List<DueDeadline> late(Instant now) {
        return reminders().take(KINDS, 24, now, now, 10);
    }

    private ReminderRepository reminders() {
        return with(new ReminderRepository());
    }

    private void due(String kind, UUID of, Instant at) {
        insert(
                "INSERT INTO deadline (kind, subject_id, due_at, attempt_at) VALUES (?1, ?2, ?3, ?3)",
                kind,
                of,
                at);
    }
}
