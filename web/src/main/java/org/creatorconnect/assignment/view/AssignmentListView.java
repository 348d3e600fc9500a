package org.creatorconnect.assignment.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.creatorconnect.assignment.AssignmentStatus;
import org.creatorconnect.assignment.query.AssignmentFilter;
import org.creatorconnect.assignment.query.AssignmentQueries;
import org.creatorconnect.assignment.query.AssignmentRow;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.query.Total;
import org.creatorconnect.portal.list.ListState;
import org.creatorconnect.portal.list.ListView;
import org.creatorconnect.portal.list.Positions;
import org.creatorconnect.portal.view.Choice;
import org.creatorconnect.portal.view.Choices;

/** A creator's assignments, with what each waits for. */
@Named("assignmentListView")
@RequestScoped
public class AssignmentListView extends ListView<AssignmentRow> {

    private final AssignmentQueries queries;
    private final Choices choices;

    protected AssignmentListView() {
        this(null, null, null);
    }

    @Inject
    public AssignmentListView(AssignmentQueries queries, ListState list, Choices choices) {
        super(list);
        this.queries = queries;
        this.choices = choices;
    }

    @Override
    protected Part<AssignmentRow> read(Place place) {
        return queries.assignments(filter(list()), place);
    }

    @Override
    protected Total count() {
        return queries.total(filter(list()));
    }

    /** The choices of the state filter. */
    public List<Choice> getStates() {
        return choices.states("assignment", AssignmentStatus.class);
    }

    static AssignmentFilter filter(ListState list) {
        return new AssignmentFilter(
                list.filters("status", AssignmentStatus.class),
                Positions.id(list.filter("task")),
                list.period("accepted"),
                list.search().orElse(""));
    }
}
