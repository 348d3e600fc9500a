package org.creatorconnect.submission.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.UUID;
import java.util.function.Consumer;
import org.creatorconnect.assignment.AssignmentId;
import org.creatorconnect.submission.SubmissionId;
import org.creatorconnect.task.service.TaskDeadline;
import org.creatorconnect.time.Deadline;
import org.creatorconnect.time.DeadlineHandler;

/**
 * Who answers for the deadlines that depend on what can be seen of content: it is looked at first,
 * without a transaction, and what was seen is kept; then the step decides by what was kept.
 */
@ApplicationScoped
public class ContentDeadlines {

    private record Handler(
            TaskDeadline what, Consumer<Deadline> look, Consumer<UUID> lock, Consumer<UUID> step)
            implements DeadlineHandler {

        @Override
        public String kind() {
            return what.name();
        }

        @Override
        public boolean looksOutside() {
            return true;
        }

        @Override
        public void lookFirst(Deadline deadline) {
            look.accept(deadline);
        }

        @Override
        public void lock(UUID subject) {
            lock.accept(subject);
        }

        @Override
        public void fallDue(Deadline deadline) {
            step.accept(deadline.subject());
        }
    }

    /** New content is looked at, so that its reviewer sees what is there. */
    @Produces
    @ApplicationScoped
    DeadlineHandler firstLook(ContentChecks checks, TaskLocks locks) {
        return new Handler(
                TaskDeadline.SUBMISSION_CONTENT_CHECK,
                checks::lookForReview,
                locks::submission,
                id -> {
                    // What was seen is kept; that is all.
                });
    }

    @Produces
    @ApplicationScoped
    DeadlineHandler review(ContentChecks checks, TaskLocks locks, AssignmentClock clock) {
        return new Handler(
                TaskDeadline.SUBMISSION_REVIEW,
                checks::lookForReview,
                locks::submission,
                id -> clock.decideBySilence(new SubmissionId(id)));
    }

    @Produces
    @ApplicationScoped
    DeadlineHandler stayLive(ContentChecks checks, TaskLocks locks, AssignmentClock clock) {
        return new Handler(
                TaskDeadline.ASSIGNMENT_STAY_LIVE,
                checks::lookForPayment,
                locks::assignment,
                id -> clock.checkStayLive(new AssignmentId(id)));
    }

    @Produces
    @ApplicationScoped
    DeadlineHandler cure(ContentChecks checks, TaskLocks locks, AssignmentClock clock) {
        return new Handler(
                TaskDeadline.ASSIGNMENT_CURE,
                checks::lookForPayment,
                locks::assignment,
                id -> clock.endCure(new AssignmentId(id)));
    }
}
