package org.creatorconnect.taskinvitation.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.portal.view.Address;
import org.creatorconnect.portal.view.CurrentUser;
import org.creatorconnect.task.Applicant;
import org.creatorconnect.task.TaskId;
import org.creatorconnect.task.TaskTerms;
import org.creatorconnect.task.query.TaskDetail;
import org.creatorconnect.task.query.TaskQueries;
import org.creatorconnect.task.view.Gate;
import org.creatorconnect.taskinvitation.TaskInvitationId;
import org.creatorconnect.taskinvitation.query.TaskInvitationQueries;
import org.creatorconnect.taskinvitation.query.TaskInvitationRow;
import org.jspecify.annotations.Nullable;

/** An invitation, with the task by its terms. */
@Named("taskInvitationView")
@RequestScoped
public class TaskInvitationView {

    private final Address address;
    private final TaskInvitationQueries queries;
    private final TaskQueries tasks;
    private final Callers callers;
    private final CurrentUser me;

    private @Nullable TaskInvitationRow invitation;
    private @Nullable TaskDetail task;
    private @Nullable List<Applicant.Community> communities;

    protected TaskInvitationView() {
        this(null, null, null, null, null);
    }

    @Inject
    public TaskInvitationView(
            Address address,
            TaskInvitationQueries queries,
            TaskQueries tasks,
            Callers callers,
            CurrentUser me) {
        this.address = address;
        this.queries = queries;
        this.tasks = tasks;
        this.callers = callers;
        this.me = me;
    }

    TaskInvitationId id() {
        return new TaskInvitationId(address.id("task invitation"));
    }

    /** The invitation that the address names. */
    public TaskInvitationRow getInvitation() {
        if (invitation == null) {
            invitation = queries.invitation(id());
        }
        return invitation;
    }

    /** The task that it is about. */
    public TaskDetail getTask() {
        if (task == null) {
            task = tasks.detail(new TaskId(getInvitation().taskId()));
        }
        return task;
    }

    /** Its terms for whoever is invited: a fee of its own wins over the task's. */
    public TaskTerms getTerms() {
        TaskTerms open = getTask().terms();
        return getInvitation().isOwnPrice() ? open.paying(getInvitation().fee()) : open;
    }

    /** What no merchant can waive, and whether the reader has it; for whoever is invited. */
    public List<Gate> getGates() {
        return Gate.ofInvited(getTask().row());
    }

    /** Whether the reader is who is invited. */
    public boolean isMine() {
        return callers.current().isAffiliate(getInvitation().affiliateId());
    }

    /** Whether the reader is the agency of whoever is invited. */
    public boolean isAgency() {
        return me.has("affiliate") && !isMine();
    }

    /** Whether the reader invited. */
    public boolean isSent() {
        return me.has("merchant");
    }

    /** Whether the reader can answer now. */
    public boolean isMayAnswer() {
        return isMine() && getInvitation().isOpen();
    }

    /** Whether the reader has all that it takes, and there is a slot. */
    public boolean isMayAccept() {
        return isMayAnswer() && getTask().row().eligible() && !isFull();
    }

    /** Whether others have all the slots by now. */
    public boolean isFull() {
        return getInvitation().isOpen() && getInvitation().slotsFree() <= 0;
    }

    /** The reader's communities in which the task can be done; none when it is open to all. */
    public List<Applicant.Community> getCommunities() {
        if (communities == null) {
            communities =
                    isMayAnswer() && getTask().row().groupOnly()
                            ? tasks.applicant().fitting(getTask().row().gate().invited())
                            : List.of();
        }
        return communities;
    }

    /** Whether the reader has to say in which of their communities they do it. */
    public boolean isCommunityAsked() {
        return getCommunities().size() > 1;
    }
}
