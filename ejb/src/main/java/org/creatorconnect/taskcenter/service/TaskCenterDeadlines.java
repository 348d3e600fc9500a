package org.creatorconnect.taskcenter.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.UUID;
import java.util.function.Consumer;
import org.creatorconnect.taskcenter.AssignmentId;
import org.creatorconnect.taskcenter.SubmissionId;
import org.creatorconnect.taskcenter.TaskApplicationId;
import org.creatorconnect.taskcenter.TaskId;
import org.creatorconnect.time.DeadlineHandler;

/** Who answers for which deadline of the task center. */
@ApplicationScoped
public class TaskCenterDeadlines {

    private record Handler(TaskDeadline deadline, Consumer<UUID> step) implements DeadlineHandler {

        @Override
        public String kind() {
            return deadline.name();
        }

        @Override
        public void fallDue(UUID subject) {
            step.accept(subject);
        }
    }

    @Produces
    @ApplicationScoped
    DeadlineHandler draft(TaskClock clock) {
        return new Handler(TaskDeadline.TASK_DRAFT, id -> clock.discardDraft(new TaskId(id)));
    }

    @Produces
    @ApplicationScoped
    DeadlineHandler end(TaskClock clock) {
        return new Handler(TaskDeadline.TASK_END, id -> clock.endTask(new TaskId(id)));
    }

    @Produces
    @ApplicationScoped
    DeadlineHandler application(TaskClock clock) {
        return new Handler(
                TaskDeadline.APPLICATION_DECISION,
                id -> clock.lapseApplication(new TaskApplicationId(id)));
    }

    @Produces
    @ApplicationScoped
    DeadlineHandler submission(AssignmentClock clock) {
        return new Handler(
                TaskDeadline.ASSIGNMENT_SUBMISSION, id -> clock.expire(new AssignmentId(id)));
    }

    @Produces
    @ApplicationScoped
    DeadlineHandler contentCheck(AssignmentClock clock) {
        return new Handler(
                TaskDeadline.SUBMISSION_CONTENT_CHECK,
                id -> clock.checkContent(new SubmissionId(id)));
    }

    @Produces
    @ApplicationScoped
    DeadlineHandler review(AssignmentClock clock) {
        return new Handler(
                TaskDeadline.SUBMISSION_REVIEW, id -> clock.decideBySilence(new SubmissionId(id)));
    }

    @Produces
    @ApplicationScoped
    DeadlineHandler changes(AssignmentClock clock) {
        return new Handler(
                TaskDeadline.SUBMISSION_CHANGES, id -> clock.giveUpChanges(new SubmissionId(id)));
    }

    @Produces
    @ApplicationScoped
    DeadlineHandler rejection(AssignmentClock clock) {
        return new Handler(
                TaskDeadline.SUBMISSION_REJECTED,
                id -> clock.finishRejection(new SubmissionId(id)));
    }

    @Produces
    @ApplicationScoped
    DeadlineHandler stayLive(AssignmentClock clock) {
        return new Handler(
                TaskDeadline.ASSIGNMENT_STAY_LIVE, id -> clock.checkStayLive(new AssignmentId(id)));
    }

    @Produces
    @ApplicationScoped
    DeadlineHandler cure(AssignmentClock clock) {
        return new Handler(TaskDeadline.ASSIGNMENT_CURE, id -> clock.endCure(new AssignmentId(id)));
    }
}
