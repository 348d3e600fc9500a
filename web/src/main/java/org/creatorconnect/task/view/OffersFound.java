package org.creatorconnect.task.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creatorconnect.task.query.TaskQueries;

/** Tasks that a creator can apply for, found as tasks are. */
@ApplicationScoped
public class OffersFound extends TasksFound {

    protected OffersFound() {
        this(null);
    }

    @Inject
    public OffersFound(TaskQueries queries) {
        super(queries, "/tasks/center", "offers", "search", "/tasks/offer.xhtml");
    }
}
