package org.creatorconnect.taskcenter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creatorconnect.taskcenter.Fixtures.NOW;
import static org.creatorconnect.taskcenter.Fixtures.euro;

import jakarta.persistence.PersistenceException;
import java.util.UUID;
import org.creatorconnect.platform.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the tables refuse, whatever the program says. */
class TaskTablesTest extends DatabaseTest {

    private TaskStory story;
    private Task task;
    private Assignment assignment;

    @BeforeEach
    void begin() {
        story = new TaskStory(entityManager);
        story.deposit(euro(100_000));
        task = story.published(Fixtures.feeOf(20_000, 2));
        assignment = story.accepted(task);
    }

    @Test
    void agreedTermsAreNeverRewritten() {
        assertRefused("UPDATE assignment SET terms_text = 'x', terms_hash = 'y' WHERE id = :id")
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void evidenceIsNeverRewritten() {
        Submission submission = story.submitted(assignment);
        entityManager.persist(
                new ContentCheck(
                        new ContentCheckId(UUID.randomUUID()),
                        submission.id(),
                        Sighting.GONE,
                        NOW));
        entityManager.flush();
        assertRefused("UPDATE content_check SET live = true")
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void noMoreSlotsAreTakenThanThereAre() {
        assertRefused("UPDATE task SET slots_taken = 3 WHERE id = :task")
                .hasStackTraceContaining("check");
    }

    @Test
    void anAffiliateIsAcceptedOnceForATask() {
        assertThatThrownBy(() -> story.accepted(task))
                .isInstanceOf(PersistenceException.class)
                .hasStackTraceContaining("task_application_once");
    }

    @Test
    void oneSubmissionIsOpenAtATime() {
        story.submitted(assignment);
        Submission.Review review = new Submission.Review(NOW, Fixtures.END);
        SubmissionId id = new SubmissionId(UUID.randomUUID());
        entityManager.persist(
                new Submission(id, assignment.id(), 2, "https://youtube.com/2", review));
        assertThatThrownBy(() -> entityManager.flush()).hasStackTraceContaining("submission_open");
    }

    @Test
    void aRejectionWithoutAReasonCannotBeStored() {
        Submission submission = story.submitted(assignment);
        assertThatThrownBy(
                        () ->
                                entityManager
                                        .createNativeQuery(
                                                "UPDATE submission SET status = 'REJECTED', decided_at = now() WHERE id = :id")
                                        .setParameter("id", submission.id().value())
                                        .executeUpdate())
                .hasStackTraceContaining("check");
    }

    @Test
    void whatWasWrittenIsReadBack() {
        entityManager.flush();
        entityManager.clear();
        Task read = with(new TaskRepository()).get(task.id());
        assertThat(read.terms()).isEqualTo(task.terms());
        assertThat(read.platformFeeRate()).contains(Fixtures.TEN_PERCENT);
        Assignment kept = with(new AssignmentRepository()).lock(assignment.id());
        assertThat(kept.termsText()).isEqualTo(assignment.termsText());
        assertThat(kept.fee()).isEqualTo(euro(20_000));
    }

    private org.assertj.core.api.AbstractThrowableAssert<?, ?> assertRefused(String sql) {
        return assertThatThrownBy(
                () -> {
                    var query = entityManager.createNativeQuery(sql);
                    if (sql.contains(":id")) {
                        query.setParameter("id", assignment.id().value());
                    }
                    if (sql.contains(":task")) {
                        query.setParameter("task", task.id().value());
                    }
                    query.executeUpdate();
                });
    }
}
