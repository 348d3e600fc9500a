package org.creatorconnect.task.view;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.portal.list.CsvDownload;
import org.creatorconnect.portal.list.ListState;
import org.creatorconnect.task.query.TaskQueries;
import org.creatorconnect.task.query.TaskRow;
import org.creatorconnect.task.query.TaskStanding;
import org.creatorconnect.task.query.TaskStandings;
import org.jspecify.annotations.Nullable;

/** The list of tasks as a file. */
@WebServlet("/tasks/list.csv")
public class TasksDownload extends CsvDownload<TasksDownload.Line> {

    private static final long serialVersionUID = 1L;

    /** A task with its money. */
    record Line(TaskRow task, TaskStanding money) {}

    @Inject transient TaskQueries queries;
    @Inject transient TaskStandings standings;
    @Inject transient ListState list;

    @Override
    protected String name() {
        return "tasks";
    }

    @Override
    protected List<String> heads() {
        return List.of(
                "id",
                "task",
                "campaign",
                "merchant",
                "platform",
                "state",
                "pay",
                "fee",
                "currency",
                "rate",
                "slots",
                "slots taken",
                "held",
                "paid",
                "ends");
    }

    @Override
    protected List<Line> rows(@Nullable UUID position, int limit) {
        List<TaskRow> tasks =
                queries.tasks(
                                TaskListView.filter(list),
                                Place.after(position == null ? "" : "." + position, limit))
                        .rows();
        Map<UUID, TaskStanding> money = standings.of(tasks.stream().map(TaskRow::id).toList());
        return tasks.stream()
                .filter(task -> money.containsKey(task.id()))
                .map(task -> new Line(task, money.get(task.id())))
                .toList();
    }

    @Override
    protected Function<Line, UUID> position() {
        return line -> line.task().id();
    }

    @Override
    protected List<@Nullable Object> cells(Line line) {
        TaskRow task = line.task();
        return Arrays.asList(
                task.id(),
                task.title(),
                task.campaignName(),
                task.merchantName(),
                task.platform(),
                task.status(),
                task.compensation().type(),
                task.compensation().fee().decimal(),
                task.compensation().fee().currency().getCurrencyCode(),
                task.compensation().rate().map(rate -> rate.value()).orElse(null),
                task.slots(),
                task.slotsTaken(),
                line.money().held().decimal(),
                line.money().paid().decimal(),
                task.endsAt());
    }
}
