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
import org.creatorconnect.portal.list.ChosenAct;
import org.creatorconnect.task.TaskId;
import org.creatorconnect.task.TaskStatus;
import org.creatorconnect.task.query.TaskDetail;
import org.creatorconnect.task.query.TaskQueries;
import org.jspecify.annotations.Nullable;

/**
 * The applications that the address names, with their tasks, and which of them a decision can have:
 * who applied first takes a slot first.
 */
@RequestScoped
public class ChosenApplications {

    private final ChosenAct chosen;
    private final ApplicationQueries queries;
    private final TaskQueries tasks;
    private final InstantSource clock;
    private final Map<UUID, TaskDetail> read = new HashMap<>();
    private @Nullable List<ApplicationRow> rows;

    protected ChosenApplications() {
        this(null, null, null, null);
    }

    @Inject
    public ChosenApplications(
            ChosenAct chosen, ApplicationQueries queries, TaskQueries tasks, InstantSource clock) {
        this.chosen = chosen;
        this.queries = queries;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** Who applied first stands first; those for others' tasks are left out. */
    public List<ApplicationRow> rows() {
        if (rows == null) {
            List<UUID> ids = chosen.ids("application");
            List<ApplicationRow> named = ids.isEmpty() ? List.of() : queries.named(ids);
            rows = named.stream().sorted(Comparator.comparing(ApplicationRow::appliedAt)).toList();
        }
        return rows;
    }

    /** The task that somebody applied for. */
    public TaskDetail task(ApplicationRow row) {
        return read.computeIfAbsent(row.taskId(), id -> tasks.detail(new TaskId(id)));
    }

    /** The tasks of these applications, each once. */
    public List<TaskDetail> tasks(List<ApplicationRow> of) {
        return of.stream().map(this::task).distinct().toList();
    }

    /** Those that can be decided so. */
    public List<ApplicationRow> fitting(ApplicationAct act) {
        return act == ApplicationAct.ACCEPT
                ? withSlots()
                : rows().stream().filter(ApplicationRow::open).toList();
    }

    /** Whether the task takes anybody now. */
    public boolean takes(ApplicationRow row) {
        TaskDetail task = task(row);
        return task.row().status() == TaskStatus.PUBLISHED
                && task.row().endsAt().isAfter(clock.instant());
    }

    /** Reads everything anew when it is asked for again. */
    public void changed() {
        rows = null;
        read.clear();
    }

    private List<ApplicationRow> withSlots() {
        List<ApplicationRow> fitting = new ArrayList<>();
        Map<UUID, Integer> free = new HashMap<>();
        for (ApplicationRow row : rows()) {
            if (row.open() && takes(row)) {
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
