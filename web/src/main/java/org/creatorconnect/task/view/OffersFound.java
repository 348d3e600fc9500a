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

/** Tasks that a creator can apply for, found by their words. */
@ApplicationScoped
public class OffersFound extends Findable<TaskRow> {

    private final TaskQueries queries;

    protected OffersFound() {
        this(null);
    }

    @Inject
    public OffersFound(TaskQueries queries) {
        super("/tasks/center", "offers", "search");
        this.queries = queries;
    }

    @Override
    protected Part<TaskRow> rows(String text, Place start) {
        return queries.tasks(TaskFilter.of(text), start.in("task", false));
    }

    @Override
    protected Found found(TaskRow row) {
        return new Found(
                row.title(),
                row.merchantName(),
                "task",
                row.status(),
                page("/tasks/offer.xhtml", row.id()));
    }
}
