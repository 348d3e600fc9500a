package org.creatorconnect.taskcenter.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.function.Consumer;
import org.creatorconnect.taskcenter.AssignmentId;
import org.creatorconnect.taskcenter.SubmissionId;
import org.creatorconnect.taskcenter.TaskApplicationId;
import org.creatorconnect.taskcenter.TaskId;
import org.creatorconnect.time.Deadline;
import org.creatorconnect.time.DeadlineHandler;

/** Who answers for which deadline of the task center. */
@ApplicationScoped
public class TaskCenterDeadlines {

    private record Handler(TaskDeadline what, Consumer<Deadline> step) implements DeadlineHandler {

        @Override
        public String kind() {
            return what.name();
        }

        @Override
        public void fallDue(Deadline deadline) {
            step.accept(deadline);
        }
    }

    @Produces
    @ApplicationScoped
    DeadlineHandler draft(TaskClock clock) {
        return new Handler(
                TaskDeadline.TASK_DRAFT, due -> clock.discardDraft(new TaskId(due.subject())));
    }

    @Produces
    @ApplicationScoped
    DeadlineHandler end(TaskClock clock) {
        return new Handler(TaskDeadline.TASK_END, due -> clock.endTask(new TaskId(due.subject())));
    }

    @Produces
    @ApplicationScoped
    DeadlineHandler application(TaskClock clock) {
        return new Handler(
                TaskDeadline.APPLICATION_DECISION,
                due -> clock.lapseApplication(new TaskApplicationId(due.subject())));
    }

    @Produces
    @ApplicationScoped
    DeadlineHandler submission(AssignmentClock clock) {
        return new Handler(
                TaskDeadline.ASSIGNMENT_SUBMISSION,
                due -> clock.expire(new AssignmentId(due.subject())));
    }

    @Produces
    @ApplicationScoped
    DeadlineHandler contentCheck(AssignmentClock clock) {
        return new Handler(
                TaskDeadline.SUBMISSION_CONTENT_CHECK,
                due -> clock.checkContent(new SubmissionId(due.subject()), due.dueAt()));
    }

    @Produces
    @ApplicationScoped
    DeadlineHandler review(AssignmentClock clock) {
        return new Handler(
                TaskDeadline.SUBMISSION_REVIEW,
                due -> clock.decideBySilence(new SubmissionId(due.subject()), due.dueAt()));
    }

    @Produces
    @ApplicationScoped
    DeadlineHandler changes(AssignmentClock clock) {
        return new Handler(
                TaskDeadline.SUBMISSION_CHANGES,
                due -> clock.giveUpChanges(new SubmissionId(due.subject())));
    }

    @Produces
    @ApplicationScoped
    DeadlineHandler rejection(AssignmentClock clock) {
        return new Handler(
                TaskDeadline.SUBMISSION_REJECTED,
                due -> clock.finishRejection(new SubmissionId(due.subject())));
    }

    @Produces
    @ApplicationScoped
    DeadlineHandler stayLive(AssignmentClock clock) {
        return new Handler(
                TaskDeadline.ASSIGNMENT_STAY_LIVE,
                due -> clock.checkStayLive(new AssignmentId(due.subject()), due.dueAt()));
    }

    @Produces
    @ApplicationScoped
    DeadlineHandler cure(AssignmentClock clock) {
        return new Handler(
                TaskDeadline.ASSIGNMENT_CURE,
                due -> clock.endCure(new AssignmentId(due.subject()), due.dueAt()));
    }
}
