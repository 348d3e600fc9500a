package org.creatorconnect.assignment.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.creatorconnect.assignment.AssignmentStatus;
import org.creatorconnect.assignment.query.AssignmentFilter;
import org.creatorconnect.assignment.query.AssignmentQueries;
import org.creatorconnect.assignment.query.AssignmentRow;
import org.creatorconnect.portal.list.ListState;
import org.creatorconnect.portal.list.Slice;
import org.creatorconnect.portal.view.Choice;
import org.creatorconnect.portal.view.Choices;
import org.jspecify.annotations.Nullable;

/** A creator's assignments, with what each waits for. */
@Named("assignmentListView")
@RequestScoped
public class AssignmentListView {

    private final AssignmentQueries queries;
    private final ListState list;
    private final Choices choices;
    private @Nullable Slice<AssignmentRow> slice;

    protected AssignmentListView() {
        this(null, null, null);
    }

    @Inject
    public AssignmentListView(AssignmentQueries queries, ListState list, Choices choices) {
        this.queries = queries;
        this.list = list;
        this.choices = choices;
    }

    /** One page of assignments, newest first, by the query string. */
    public Slice<AssignmentRow> getSlice() {
        if (slice == null) {
            slice =
                    Slice.of(
                            queries.assignments(
                                    filter(list), list.cursor().orElse(null), list.limit() + 1),
                            list.limit(),
                            AssignmentRow::id);
        }
        return slice;
    }

    /** The choices of the state filter. */
    public List<Choice> getStates() {
        return choices.states("assignment", AssignmentStatus.class);
    }

    static AssignmentFilter filter(ListState list) {
        return AssignmentFilter.of(
                list.filter("status", AssignmentStatus.class).map(Enum::name).orElse(null),
                list.value("task"));
    }
}
