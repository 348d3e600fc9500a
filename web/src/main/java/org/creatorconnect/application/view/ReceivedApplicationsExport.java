package org.creatorconnect.application.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creatorconnect.application.query.ApplicationQueries;
import org.creatorconnect.application.query.ApplicationRow;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.portal.list.Columns;
import org.creatorconnect.portal.list.Exportable;
import org.creatorconnect.portal.list.ListState;

/** The applications for a merchant's tasks, or all for the staff, as a file. */
@ApplicationScoped
public class ReceivedApplicationsExport extends Exportable<ApplicationRow> {

    private static final Columns<ApplicationRow> COLUMNS =
            new Columns<ApplicationRow>()
                    .text("id", ApplicationRow::id)
                    .text("affiliate", ApplicationRow::affiliateName)
                    .text("task", ApplicationRow::taskTitle)
                    .text("merchant", ApplicationRow::merchantName)
                    .state("application", ApplicationRow::status)
                    .text("pitch", ApplicationRow::pitch)
                    .time("applied", ApplicationRow::appliedAt)
                    .time("dueBy", ApplicationRow::decideBy)
                    .time("decided", ApplicationRow::decidedAt)
                    .constant("reason", "taskcenter.decline.", ApplicationRow::reasonCode);

    private final ApplicationQueries queries;

    protected ReceivedApplicationsExport() {
        this(null);
    }

    @Inject
    public ReceivedApplicationsExport(ApplicationQueries queries) {
        super("/applications/list", "received-applications", COLUMNS);
        this.queries = queries;
    }

    @Override
    public Part<ApplicationRow> rows(ListState state, String position, int limit) {
        return queries.applications(
                ApplicationListView.filter(state), state.place(position, limit));
    }
}
