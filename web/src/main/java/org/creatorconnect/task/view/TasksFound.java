package org.creatorconnect.task.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.portal.list.Findable;
import org.creatorconnect.portal.list.Found;
import org.creatorconnect.task.query.TaskFilter;
import org.creatorconnect.task.query.TaskQueries;
import org.creatorconnect.task.query.TaskRow;

/** Tasks, found by the words of their title and of their merchant. */
@ApplicationScoped
public class TasksFound extends Findable<TaskRow> {

    private final TaskQueries queries;
    private final String shown;

    protected TasksFound() {
        this(null);
    }

    @Inject
    public TasksFound(TaskQueries queries) {
        this(queries, "/tasks/list", "tasks", "clipboard", "/tasks/task.xhtml");
    }

    /**
     * @param shown the page of one task, as these readers see it
     */
    protected TasksFound(TaskQueries queries, String page, String name, String icon, String shown) {
        super(page, name, icon);
        this.queries = queries;
        this.shown = shown;
    }

    @Override
    protected Part<TaskRow> rows(String text, Place start) {
        return queries.tasks(TaskFilter.of(text), start.in("task", false));
    }

    @Override
    protected Found found(TaskRow row) {
        return new Found(
                row.title(), row.merchantName(), "task", row.status(), page(shown, row.id()));
    }
}
