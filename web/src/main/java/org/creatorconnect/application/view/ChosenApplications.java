package org.creatorconnect.application.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creatorconnect.application.query.ApplicationQueries;
import org.creatorconnect.application.query.ApplicationRow;
import org.creatorconnect.application.service.ApplicationAct;
import org.creatorconnect.task.TaskId;
import org.creatorconnect.task.TaskStatus;
import org.creatorconnect.task.query.TaskDetail;
import org.creatorconnect.task.query.TaskQueries;

/**
 * Applications that a merchant chose, with their tasks, and which of them a decision can have: who
 * applied first takes a slot first.
 */
@RequestScoped
public class ChosenApplications {

    private final ApplicationQueries queries;
    private final TaskQueries tasks;
    private final InstantSource clock;
    private final Map<UUID, TaskDetail> read = new HashMap<>();

    protected ChosenApplications() {
        this(null, null, null);
    }

    @Inject
    public ChosenApplications(ApplicationQueries queries, TaskQueries tasks, InstantSource clock) {
        this.queries = queries;
        this.tasks = tasks;
        this.clock = clock;
    }

    /**
     * Reads them and, from now on, their tasks anew. Who applied first stands first; those for
     * others' tasks are left out.
     */
    public List<ApplicationRow> read(List<UUID> ids) {
        read.clear();
        return queries.named(ids).stream()
                .sorted(Comparator.comparing(ApplicationRow::appliedAt))
                .toList();
    }

    /** The task that somebody applied for. */
    public TaskDetail task(ApplicationRow row) {
        return read.computeIfAbsent(row.taskId(), id -> tasks.detail(new TaskId(id)));
    }

    /** The tasks of these applications, each once. */
    public List<TaskDetail> tasks(List<ApplicationRow> of) {
        return of.stream().map(this::task).distinct().toList();
    }

    /** Those of them that can be decided so. */
    public List<ApplicationRow> fitting(List<ApplicationRow> rows, ApplicationAct act) {
        return act == ApplicationAct.ACCEPT
                ? withSlots(rows)
                : rows.stream().filter(ApplicationRow::open).toList();
    }

    /** Whether the task takes anybody now. */
    public boolean takes(ApplicationRow row) {
        TaskDetail task = task(row);
        return task.row().status() == TaskStatus.PUBLISHED
                && task.row().endsAt().isAfter(clock.instant());
    }

    private List<ApplicationRow> withSlots(List<ApplicationRow> rows) {
        List<ApplicationRow> fitting = new ArrayList<>();
        Map<UUID, Integer> free = new HashMap<>();
        for (ApplicationRow row : rows) {
            if (row.open() && !row.banned() && takes(row)) {
                int left = free.getOrDefault(row.taskId(), task(row).row().slotsFree());
                if (left > 0) {
                    fitting.add(row);
                    free.put(row.taskId(), left - 1);
                }
            }
        }
        return fitting;
    }
}
