package org.creatorconnect.taskinvitation.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.portal.list.Columns;
import org.creatorconnect.portal.list.Exportable;
import org.creatorconnect.portal.list.ListState;
import org.creatorconnect.taskinvitation.query.TaskInvitationQueries;
import org.creatorconnect.taskinvitation.query.TaskInvitationRow;

/** The list of invitations to tasks as a file. */
@ApplicationScoped
public class TaskInvitationsExport extends Exportable<TaskInvitationRow> {

    private static final Columns<TaskInvitationRow> COLUMNS =
            new Columns<TaskInvitationRow>()
                    .text("id", TaskInvitationRow::id)
                    .text("task", TaskInvitationRow::taskTitle)
                    .text("merchant", TaskInvitationRow::merchantName)
                    .text("affiliate", TaskInvitationRow::affiliateName)
                    .state("taskInvitation", TaskInvitationRow::status)
                    .currency(TaskInvitationRow::fee)
                    .amount("fee", TaskInvitationRow::fee)
                    .time("invited", TaskInvitationRow::invitedAt)
                    .time("dueBy", TaskInvitationRow::lapsesAt)
                    .time("decided", TaskInvitationRow::endedAt);

    private final TaskInvitationQueries queries;

    protected TaskInvitationsExport() {
        this(null);
    }

    @Inject
    public TaskInvitationsExport(TaskInvitationQueries queries) {
        super("/task-invitations/list", "task-invitations", COLUMNS);
        this.queries = queries;
    }

    @Override
    public Part<TaskInvitationRow> rows(ListState state, String position, int limit) {
        return queries.invitations(
                TaskInvitationListView.filter(state), state.place(position, limit));
    }
}
