package org.creatorconnect.assignment.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.creatorconnect.assignment.query.AssignmentFilter;
import org.creatorconnect.assignment.query.AssignmentQueries;
import org.creatorconnect.assignment.query.AssignmentRow;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.foundation.query.Period;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.portal.list.Findable;
import org.creatorconnect.portal.list.Found;

/** A creator's own tasks, found by the words of the task and of its merchant. */
@ApplicationScoped
public class AssignmentsFound extends Findable<AssignmentRow> {

    private final AssignmentQueries queries;

    protected AssignmentsFound() {
        this(null);
    }

    @Inject
    public AssignmentsFound(AssignmentQueries queries) {
        super("/assignments/list", "assignments", "clipboard");
        this.queries = queries;
    }

    @Override
    protected Part<AssignmentRow> rows(String text, Place start) {
        AssignmentFilter filter = new AssignmentFilter(Set.of(), null, Period.ALWAYS, text);
        return queries.assignments(filter, start.in("task", false));
    }

    @Override
    protected Found found(AssignmentRow row) {
        return new Found(
                row.taskTitle(),
                row.merchantName(),
                "assignment",
                row.status(),
                page("/assignments/assignment.xhtml", row.id()));
    }
}
