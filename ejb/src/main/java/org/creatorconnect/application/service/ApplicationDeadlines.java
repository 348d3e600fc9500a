package org.creatorconnect.application.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.creatorconnect.application.TaskApplicationId;
import org.creatorconnect.task.service.TaskDeadline;
import org.creatorconnect.time.DeadlineHandler;
import org.creatorconnect.time.DeadlineStep;

/** Who answers for the deadlines of applications. */
@ApplicationScoped
public class ApplicationDeadlines {

    @Produces
    @ApplicationScoped
    DeadlineHandler decision(TaskApplicationClock clock) {
        return lapse(TaskDeadline.APPLICATION_DECISION, clock);
    }

    @Produces
    @ApplicationScoped
    DeadlineHandler confirmation(TaskApplicationClock clock) {
        return lapse(TaskDeadline.APPLICATION_CONFIRMATION, clock);
    }

    private static DeadlineHandler lapse(TaskDeadline kind, TaskApplicationClock clock) {
        return new DeadlineStep(
                kind,
                id -> clock.lock(new TaskApplicationId(id)),
                id -> clock.lapse(new TaskApplicationId(id)));
    }
}
