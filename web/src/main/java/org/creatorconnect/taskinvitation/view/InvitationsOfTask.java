package org.creatorconnect.taskinvitation.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.portal.view.Address;
import org.creatorconnect.taskinvitation.query.TaskInvitationFilter;
import org.creatorconnect.taskinvitation.query.TaskInvitationQueries;
import org.creatorconnect.taskinvitation.query.TaskInvitationRow;
import org.jspecify.annotations.Nullable;

/** The invitations to the task whose page is read. */
@Named("invitationsOfTask")
@RequestScoped
public class InvitationsOfTask {

    private static final int MOST = 10;

    private final Address address;
    private final TaskInvitationQueries queries;

    private @Nullable List<TaskInvitationRow> rows;
    private @Nullable Optional<TaskInvitationRow> own;

    protected InvitationsOfTask() {
        this(null, null);
    }

    @Inject
    public InvitationsOfTask(Address address, TaskInvitationQueries queries) {
        this.address = address;
        this.queries = queries;
    }

    /** The newest of them. */
    public List<TaskInvitationRow> getRows() {
        if (rows == null) {
            TaskInvitationFilter filter = TaskInvitationFilter.ofTask(address.id("task"));
            rows = queries.invitations(filter, Place.start(MOST)).rows();
        }
        return rows;
    }

    /** How many of those shown wait for an answer. */
    public long getOpen() {
        return getRows().stream().filter(TaskInvitationRow::isOpen).count();
    }

    /** The reader's own newest one; null when they were never invited. */
    public @Nullable TaskInvitationRow getOwn() {
        if (own == null) {
            own = queries.newestOwn(address.id("task"));
        }
        return own.orElse(null);
    }
}
