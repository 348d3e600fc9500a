package org.creatorconnect.task.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.query.Total;
import org.creatorconnect.portal.format.Text;
import org.creatorconnect.portal.list.ListState;
import org.creatorconnect.portal.list.ListView;
import org.creatorconnect.portal.list.Positions;
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
public class TaskListView extends ListView<TaskRow> {

    private final TaskQueries queries;
    private final TaskStandings standings;
    private final Choices choices;
    private final Text text;
    private final CurrentUser me;
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
        super(list);
        this.queries = queries;
        this.standings = standings;
        this.choices = choices;
        this.text = text;
        this.me = me;
    }

    @Override
    protected Part<TaskRow> read(Place place) {
        return queries.tasks(filter(list()), place);
    }

    @Override
    protected Total count() {
        return queries.total(filter(list()));
    }

    /** The standing of each task of this page, by its id. */
    public Map<UUID, TaskStanding> getMoney() {
        if (money == null) {
            money = standings.of(getPart().rows().stream().map(TaskRow::id).toList());
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
        return Stream.of(CompensationType.values())
                .map(type -> new Choice(type.name(), text.word("tasks.type." + type)))
                .toList();
    }

    static TaskFilter filter(ListState list) {
        return new TaskFilter(
                list.filters("status", TaskStatus.class),
                list.filter("platform").orElse(""),
                list.filters("pay", CompensationType.class),
                Positions.id(list.filter("campaign")),
                list.period("ends"),
                list.search().orElse(""),
                false,
                false);
    }
}
