package org.creatorconnect.task.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creatorconnect.portal.format.Text;
import org.creatorconnect.portal.list.ListState;
import org.creatorconnect.portal.list.Slice;
import org.creatorconnect.portal.view.Choice;
import org.creatorconnect.portal.view.Choices;
import org.creatorconnect.portal.view.CurrentUser;
import org.creatorconnect.task.CompensationType;
import org.creatorconnect.task.TaskStatus;
import org.creatorconnect.task.query.TaskFilter;
import org.creatorconnect.task.query.TaskQueries;
import org.creatorconnect.task.query.TaskRow;
import org.creatorconnect.task.query.TaskStanding;
import org.creatorconnect.task.query.TaskStandings;
import org.jspecify.annotations.Nullable;

/** Tasks as those who run or oversee them look through them. */
@Named("taskListView")
@RequestScoped
public class TaskListView {

    private final TaskQueries queries;
    private final TaskStandings standings;
    private final ListState list;
    private final Choices choices;
    private final Text text;
    private final CurrentUser me;
    private @Nullable Slice<TaskRow> page;
    private @Nullable Map<UUID, TaskStanding> money;

    protected TaskListView() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public TaskListView(
            TaskQueries queries,
            TaskStandings standings,
            ListState list,
            Choices choices,
            Text text,
            CurrentUser me) {
        this.queries = queries;
        this.standings = standings;
        this.list = list;
        this.choices = choices;
        this.text = text;
        this.me = me;
    }

    /** One page of tasks, by the query string. */
    public Slice<TaskRow> getPage() {
        if (page == null) {
            page =
                    Slice.of(
                            queries.tasks(
                                    filter(list), list.cursor().orElse(null), list.limit() + 1),
                            list.limit(),
                            TaskRow::id);
        }
        return page;
    }

    /** The standing of each task of this page, by its id. */
    public Map<UUID, TaskStanding> getMoney() {
        if (money == null) {
            money = standings.of(getPage().items().stream().map(TaskRow::id).toList());
        }
        return money;
    }

    /** Whether the reader is a merchant, who sees only their own. */
    public boolean isOwn() {
        return me.has("merchant");
    }

    /** The choices of the state filter. */
    public List<Choice> getStates() {
        return choices.states("task", TaskStatus.class);
    }

    /** The choices of the filter by what a task pays. */
    public List<Choice> getPays() {
        return List.of(CompensationType.values()).stream()
                .map(type -> new Choice(type.name(), text.word("tasks.type." + type)))
                .toList();
    }

    static TaskFilter filter(ListState list) {
        return TaskFilter.of(
                list.value("status"),
                list.value("platform"),
                list.value("pay"),
                list.value("campaign"),
                list.getQ());
    }
}
