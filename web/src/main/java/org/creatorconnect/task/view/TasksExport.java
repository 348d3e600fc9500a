package org.creatorconnect.task.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.portal.list.Columns;
import org.creatorconnect.portal.list.Exportable;
import org.creatorconnect.portal.list.ListState;
import org.creatorconnect.task.query.TaskQueries;
import org.creatorconnect.task.query.TaskRow;
import org.creatorconnect.task.query.TaskStanding;
import org.creatorconnect.task.query.TaskStandings;

/** The list of tasks as a file. */
@ApplicationScoped
public class TasksExport extends Exportable<TasksExport.Line> {

    /** A task with its money, for those whose business that is. */
    public record Line(TaskRow task, Optional<TaskStanding> money) {}

    private static final Columns<Line> COLUMNS =
            new Columns<Line>()
                    .text("id", line -> line.task().id())
                    .text("task", line -> line.task().title())
                    .text("campaign", line -> line.task().campaignName())
                    .text("merchant", line -> line.task().merchantName())
                    .constant("platform", "registry.platform.", line -> line.task().platform())
                    .state("task", line -> line.task().status())
                    .constant("pay", "tasks.type.", line -> line.task().compensation().type())
                    .currency(line -> line.task().compensation().fee())
                    .amount("fee", line -> line.task().compensation().fee())
                    .rate("rate", line -> line.task().compensation().rate())
                    .number("slots", line -> line.task().slots())
                    .number("slotsTaken", line -> line.task().slotsTaken())
                    .amount("held", line -> line.money().map(TaskStanding::held))
                    .amount("paid", line -> line.money().map(TaskStanding::paid))
                    .time("ends", line -> line.task().endsAt());

    private final TaskQueries queries;
    private final TaskStandings standings;

    protected TasksExport() {
        this(null, null);
    }

    @Inject
    public TasksExport(TaskQueries queries, TaskStandings standings) {
        super("/tasks/list", "tasks", COLUMNS);
        this.queries = queries;
        this.standings = standings;
    }

    @Override
    public Part<Line> rows(ListState state, String position, int limit) {
        return queries.tasks(TaskListView.filter(state), state.place(position, limit))
                .mapAll(this::lines);
    }

    private List<Line> lines(List<TaskRow> tasks) {
        Map<UUID, TaskStanding> money = standings.of(tasks.stream().map(TaskRow::id).toList());
        return tasks.stream()
                .map(task -> new Line(task, Optional.ofNullable(money.get(task.id()))))
                .toList();
    }
}
