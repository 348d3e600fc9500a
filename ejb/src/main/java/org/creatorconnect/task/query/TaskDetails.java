package org.creatorconnect.task.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.money.Money;
import org.creatorconnect.money.Rate;
import org.creatorconnect.task.Task;
import org.creatorconnect.task.TaskCenterPolicy;
import org.creatorconnect.task.TaskId;
import org.creatorconnect.task.TaskRepository;
import org.creatorconnect.task.service.PublicationCost;

/** Adds to a task's row what only its own page shows. */
@ApplicationScoped
public class TaskDetails {

    private final TaskRepository tasks;
    private final PublicationCost cost;
    private final TaskCenterPolicy policy;
    private final InstantSource clock;

    protected TaskDetails() {
        this(null, null, null, null);
    }

    @Inject
    public TaskDetails(
            TaskRepository tasks,
            PublicationCost cost,
            TaskCenterPolicy policy,
            InstantSource clock) {
        this.tasks = tasks;
        this.cost = cost;
        this.policy = policy;
        this.clock = clock;
    }

    public TaskDetail of(TaskRow row, Money escrow) {
        Task task = tasks.get(new TaskId(row.id()));
        Rate rate =
                task.platformFeeRate()
                        .orElseGet(
                                () ->
                                        cost.platformRate(
                                                new MerchantId(row.merchantId()), clock.instant()));
        return new TaskDetail(
                row,
                task.terms(),
                rate,
                escrow,
                task.publishedAt(),
                task.closedAt(),
                policy.draftEnd(task.createdAt()));
    }
}
