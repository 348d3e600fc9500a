package org.creatorconnect.taskinvitation.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.query.Total;
import org.creatorconnect.portal.list.ListState;
import org.creatorconnect.portal.list.ListView;
import org.creatorconnect.portal.list.Positions;
import org.creatorconnect.portal.view.Choice;
import org.creatorconnect.portal.view.Choices;
import org.creatorconnect.portal.view.CurrentUser;
import org.creatorconnect.taskinvitation.TaskInvitationStatus;
import org.creatorconnect.taskinvitation.query.TaskInvitationFilter;
import org.creatorconnect.taskinvitation.query.TaskInvitationQueries;
import org.creatorconnect.taskinvitation.query.TaskInvitationRow;

/** Invitations to tasks: a creator's, those of a merchant's tasks, or all for the staff. */
@Named("taskInvitationListView")
@RequestScoped
public class TaskInvitationListView extends ListView<TaskInvitationRow> {

    private final TaskInvitationQueries queries;
    private final Choices choices;
    private final CurrentUser me;

    protected TaskInvitationListView() {
        this(null, null, null, null);
    }

    @Inject
    public TaskInvitationListView(
            TaskInvitationQueries queries, ListState list, Choices choices, CurrentUser me) {
        super(list);
        this.queries = queries;
        this.choices = choices;
        this.me = me;
    }

    @Override
    protected Part<TaskInvitationRow> read(Place place) {
        return queries.invitations(filter(list()), place);
    }

    @Override
    protected Total count() {
        return queries.total(filter(list()));
    }

    /** Whether the reader is a creator, to whom they were sent. */
    public boolean isReceived() {
        return me.has("affiliate");
    }

    /** Whether the reader is a merchant, who sent them. */
    public boolean isSent() {
        return me.has("merchant");
    }

    /** The choices of the state filter. */
    public List<Choice> getStates() {
        return choices.states("taskInvitation", TaskInvitationStatus.class);
    }

    static TaskInvitationFilter filter(ListState list) {
        return new TaskInvitationFilter(
                list.filters("status", TaskInvitationStatus.class),
                Positions.id(list.filter("task")),
                list.period("invited"),
                list.search().orElse(""));
    }
}
