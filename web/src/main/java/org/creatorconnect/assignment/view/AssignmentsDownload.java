package org.creatorconnect.assignment.view;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.creatorconnect.assignment.query.AssignmentQueries;
import org.creatorconnect.assignment.query.AssignmentRow;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.portal.list.CsvDownload;
import org.creatorconnect.portal.list.ListState;
import org.jspecify.annotations.Nullable;

/** The list of assignments as a file. */
@WebServlet("/assignments/list.csv")
public class AssignmentsDownload extends CsvDownload<AssignmentRow> {

    private static final long serialVersionUID = 1L;

    @Inject transient AssignmentQueries queries;
    @Inject transient ListState list;

    @Override
    protected String name() {
        return "assignments";
    }

    @Override
    protected List<String> heads() {
        return List.of(
                "id",
                "task",
                "merchant",
                "affiliate",
                "state",
                "waits for",
                "by",
                "currency",
                "fee",
                "paid",
                "rate",
                "accepted",
                "ended");
    }

    @Override
    protected List<AssignmentRow> rows(@Nullable UUID position, int limit) {
        return queries.assignments(
                        AssignmentListView.filter(list),
                        Place.after(position == null ? "" : "." + position, limit))
                .rows();
    }

    @Override
    protected Function<AssignmentRow, UUID> position() {
        return AssignmentRow::id;
    }

    @Override
    protected List<@Nullable Object> cells(AssignmentRow row) {
        return Arrays.asList(
                row.id(),
                row.taskTitle(),
                row.merchantName(),
                row.affiliateName(),
                row.status(),
                row.nextAct(),
                row.dueBy(),
                row.fee().currency().getCurrencyCode(),
                row.fee().decimal(),
                row.released().decimal(),
                row.rate() == null ? null : row.rate().decimal(),
                row.acceptedAt(),
                row.endedAt());
    }
}
