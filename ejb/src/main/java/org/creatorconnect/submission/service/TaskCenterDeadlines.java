package org.creatorconnect.submission.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.UUID;
import java.util.function.Consumer;
import org.creatorconnect.application.TaskApplicationId;
import org.creatorconnect.assignment.AssignmentId;
import org.creatorconnect.submission.SubmissionId;
import org.creatorconnect.task.TaskId;
import org.creatorconnect.task.service.TaskClock;
import org.creatorconnect.task.service.TaskDeadline;
import org.creatorconnect.time.Deadline;
import org.creatorconnect.time.DeadlineHandler;

/** Who answers for which deadline of the task center that looks at nothing outside. */
@ApplicationScoped
public class TaskCenterDeadlines {

    private record Handler(TaskDeadline what, Consumer<UUID> lock, Consumer<UUID> step)
            implements DeadlineHandler {

        @Override
        public String kind() {
            return what.name();
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

    @Produces
    @ApplicationScoped
    DeadlineHandler draft(TaskClock clock, TaskLocks locks) {
        return new Handler(
                TaskDeadline.TASK_DRAFT, locks::task, id -> clock.discardDraft(new TaskId(id)));
    }

    @Produces
    @ApplicationScoped
    DeadlineHandler end(TaskClock clock, TaskLocks locks) {
        return new Handler(TaskDeadline.TASK_END, locks::task, id -> clock.endTask(new TaskId(id)));
    }

    @Produces
    @ApplicationScoped
    DeadlineHandler application(TaskClock clock, TaskLocks locks) {
        return new Handler(
                TaskDeadline.APPLICATION_DECISION,
                locks::application,
                id -> clock.lapseApplication(new TaskApplicationId(id)));
    }

    @Produces
    @ApplicationScoped
    DeadlineHandler submission(AssignmentClock clock, TaskLocks locks) {
        return new Handler(
                TaskDeadline.ASSIGNMENT_SUBMISSION,
                locks::assignment,
                id -> clock.expire(new AssignmentId(id)));
    }

    @Produces
    @ApplicationScoped
    DeadlineHandler changes(AssignmentClock clock, TaskLocks locks) {
        return new Handler(
                TaskDeadline.SUBMISSION_CHANGES,
                locks::submission,
                id -> clock.giveUpChanges(new SubmissionId(id)));
    }

    @Produces
    @ApplicationScoped
    DeadlineHandler rejection(AssignmentClock clock, TaskLocks locks) {
        return new Handler(
                TaskDeadline.SUBMISSION_REJECTED,
                locks::submission,
                id -> clock.finishRejection(new SubmissionId(id)));
    }
}
