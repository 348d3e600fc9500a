package org.creatorconnect.assignment.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creatorconnect.assignment.query.AssignmentQueries;
import org.creatorconnect.assignment.query.AssignmentRow;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.portal.list.Columns;
import org.creatorconnect.portal.list.Exportable;
import org.creatorconnect.portal.list.ListState;

/** The list of assignments as a file. */
@ApplicationScoped
public class AssignmentsExport extends Exportable<AssignmentRow> {

    private static final Columns<AssignmentRow> COLUMNS =
            new Columns<AssignmentRow>()
                    .text("id", AssignmentRow::id)
                    .text("task", AssignmentRow::taskTitle)
                    .text("merchant", AssignmentRow::merchantName)
                    .text("affiliate", AssignmentRow::affiliateName)
                    .state("assignment", AssignmentRow::status)
                    .constant("waitsFor", "taskcenter.next.", AssignmentRow::nextAct)
                    .time("dueBy", AssignmentRow::dueBy)
                    .currency(AssignmentRow::fee)
                    .amount("fee", AssignmentRow::fee)
                    .amount("paid", AssignmentRow::released)
                    .rate("rate", AssignmentRow::rate)
                    .time("accepted", AssignmentRow::acceptedAt)
                    .time("ended", AssignmentRow::endedAt);

    private final AssignmentQueries queries;

    protected AssignmentsExport() {
        this(null);
    }

    @Inject
    public AssignmentsExport(AssignmentQueries queries) {
        super("/assignments/list", "assignments", COLUMNS);
        this.queries = queries;
    }

    @Override
    public Part<AssignmentRow> rows(ListState state, String position, int limit) {
        return queries.assignments(AssignmentListView.filter(state), state.place(position, limit));
    }
}
