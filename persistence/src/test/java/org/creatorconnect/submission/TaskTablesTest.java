package org.creatorconnect.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creatorconnect.task.Fixtures.NOW;
import static org.creatorconnect.task.Fixtures.euro;

import jakarta.persistence.PersistenceException;
import java.util.UUID;
import org.creatorconnect.assignment.Assignment;
import org.creatorconnect.assignment.AssignmentRepository;
import org.creatorconnect.assignment.TaskStory;
import org.creatorconnect.foundation.DatabaseTest;
import org.creatorconnect.task.Fixtures;
import org.creatorconnect.task.Task;
import org.creatorconnect.task.TaskRepository;
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
                .hasStackTraceContaining("replaced by what both sides agreed on, and kept");
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
    void contentCanTakeThePlaceOfWhatWasTakenBackInTheSameRound() {
        Submission first = story.submitted(assignment);
        assertThat(first.withdraw(NOW.plusSeconds(60), assignment.submitBy()))
                .isEqualTo(assignment.submitBy().plusSeconds(60));
        entityManager.flush();
        Submission second = story.submitted(assignment);
        SubmissionRepository submissions = with(new SubmissionRepository());
        assertThat(submissions.latest(assignment.id())).contains(second);
        second.withdraw(NOW, assignment.submitBy());
        entityManager.flush();
        assertThat(submissions.latest(assignment.id())).isEmpty();
    }

    @Test
    void aMarkThatSomebodySawOutweighsTheLookThatDidNotFindItButNoMissingPage() {
        Submission submission = story.submitted(assignment);
        SubmissionRepository submissions = with(new SubmissionRepository());
        assertThat(submissions.objection(submission.id()))
                .contains(RejectionReason.CONTENT_NOT_LIVE);
        ContentCheckId look = new ContentCheckId(new UUID(0, 1));
        Sighting unmarked = new Sighting(true, false, "a".repeat(64));
        submissions.add(new ContentCheck(look, submission.id(), unmarked, NOW));
        entityManager.flush();
        assertThat(submissions.objection(submission.id()))
                .contains(RejectionReason.DISCLOSURE_MISSING);
        submissions.add(new MarkFinding(submission.id(), look, "merchant", "spoken at 0:05", NOW));
        entityManager.flush();
        assertThat(submissions.objection(submission.id())).isEmpty();
        ContentCheckId later = new ContentCheckId(new UUID(0, 2));
        submissions.add(new ContentCheck(later, submission.id(), Sighting.GONE, NOW));
        entityManager.flush();
        assertThat(submissions.objection(submission.id()))
                .contains(RejectionReason.CONTENT_NOT_LIVE);
        assertRefused("UPDATE mark_finding SET note = 'something else'")
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void noTaskIsPublishedBeforeItsCampaignBegins() {
        assertThatThrownBy(() -> publish("2026-02-28T23:59:59Z", "2026-03-20T00:00:00Z"))
                .hasStackTraceContaining("does not lie within its campaign");
    }

    @Test
    void noTaskIsPublishedThatOutlivesItsCampaign() {
        assertThatThrownBy(() -> publish("2026-03-02T10:00:00Z", "2026-04-02T00:00:00.000001Z"))
                .hasStackTraceContaining("does not lie within its campaign");
    }

    @Test
    void aTaskMayEndWithTheLastDayOfItsCampaign() {
        publish("2026-03-01T00:00:00Z", "2026-04-02T00:00:00Z");
    }

    /** Writes past the model, as somebody at the database would. */
    private void publish(String publishedAt, String endsAt) {
        entityManager
                .createNativeQuery(
                        """
                        UPDATE task SET status = 'DRAFT', published_at = NULL, platform_fee_rate = NULL
                        WHERE id = :task\
                        """)
                .setParameter("task", task.id().value())
                .executeUpdate();
        entityManager
                .createNativeQuery(
                        """
                        UPDATE task SET status = 'PUBLISHED', platform_fee_rate = 0.1,
                            published_at = CAST(:published AS timestamptz), ends_at = CAST(:ends AS timestamptz)
                        WHERE id = :task\
                        """)
                .setParameter("published", publishedAt)
                .setParameter("ends", endsAt)
                .setParameter("task", task.id().value())
                .executeUpdate();
    }

    @Test
    void aRejectionWithoutAReasonCannotBeStored() {
        Submission submission = story.submitted(assignment);
        assertThatThrownBy(
                        () ->
                                entityManager
                                        .createNativeQuery(
                                                "UPDATE submission SET status = 'REJECTED',"
                                                        + " decided_at = now() WHERE id = :id")
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
