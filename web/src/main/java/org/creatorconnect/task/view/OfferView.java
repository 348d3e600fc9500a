package org.creatorconnect.task.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.creatorconnect.application.ApplicationStatus;
import org.creatorconnect.application.TaskApplicationId;
import org.creatorconnect.application.query.ApplicationQueries;
import org.creatorconnect.application.query.ApplicationRow;
import org.creatorconnect.application.service.ApplyForTask;
import org.creatorconnect.application.service.TaskApplications;
import org.creatorconnect.portal.format.Notices;
import org.creatorconnect.portal.view.Address;
import org.creatorconnect.task.Applicant;
import org.creatorconnect.task.TaskId;
import org.creatorconnect.task.TaskStatus;
import org.creatorconnect.task.query.TaskDetail;
import org.creatorconnect.task.query.TaskQueries;
import org.creatorconnect.task.query.TaskRow;
import org.jspecify.annotations.Nullable;

/** A task as it is offered to a creator, and the creator's application for it. */
@Named("offerView")
@RequestScoped
public class OfferView {

    private final Address address;
    private final TaskQueries tasks;
    private final ApplicationQueries queries;
    private final TaskApplications applications;
    private final Notices notices;
    private @Nullable TaskDetail task;
    private @Nullable ApplicationRow application;
    private boolean asked;
    private @Nullable String pitch;
    private @Nullable String community;
    private @Nullable List<Applicant.Community> communities;

    protected OfferView() {
        this(null, null, null, null, null);
    }

    @Inject
    public OfferView(
            Address address,
            TaskQueries tasks,
            ApplicationQueries queries,
            TaskApplications applications,
            Notices notices) {
        this.address = address;
        this.tasks = tasks;
        this.queries = queries;
        this.applications = applications;
        this.notices = notices;
    }

    /** The task that the address names. */
    public TaskDetail getTask() {
        if (task == null) {
            task = tasks.detail(id());
        }
        return task;
    }

    /** The reader's newest application for it; null when they never applied. */
    public @Nullable ApplicationRow getApplication() {
        if (!asked) {
            application = queries.newestOwn(Set.of(id().value())).get(id().value());
            asked = true;
        }
        return application;
    }

    /** What the task asks of those who apply. */
    public List<Gate> getGates() {
        return Gate.of(getTask().row());
    }

    /** The reader's communities in which the task can be done; none when it is open to all. */
    public List<Applicant.Community> getCommunities() {
        if (communities == null) {
            TaskRow row = getTask().row();
            communities =
                    row.groupOnly() && !isAccepted()
                            ? tasks.applicant().fitting(row.gate())
                            : List.of();
        }
        return communities;
    }

    /** Whether the reader has to say in which of their communities they do it. */
    public boolean isCommunityAsked() {
        return getCommunities().size() > 1;
    }

    /** Whether the merchant has yet to decide on the reader's application. */
    public boolean isWaiting() {
        return has(ApplicationStatus.APPLIED);
    }

    /** Whether an agency applied for the reader, who is to confirm it. */
    public boolean isAwaiting() {
        return has(ApplicationStatus.AWAITING_CREATOR);
    }

    public boolean isAccepted() {
        return has(ApplicationStatus.ACCEPTED);
    }

    /** Whether the form is shown: the task is open, a slot is free, nothing is missing. */
    public boolean isMayApply() {
        return !isWaiting()
                && !isAwaiting()
                && !isAccepted()
                && isOpen()
                && getTask().row().eligible()
                && getTask().row().slotsFree() > 0;
    }

    /** Whether the task takes applications. */
    public boolean isOpen() {
        return getTask().row().status() == TaskStatus.PUBLISHED;
    }

    /** Applies with the pitch. */
    public @Nullable String apply() {
        String words = pitch == null ? "" : pitch;
        if (!notices.attempt(
                "apply",
                () -> applications.apply(id(), new ApplyForTask(words, null, community)))) {
            return null;
        }
        notices.done("taskcenter.applied", getTask().row().merchantName());
        return here();
    }

    /** Takes the application back. */
    public @Nullable String withdraw() {
        ApplicationRow own = getApplication();
        if (own == null
                || !notices.attempt(() -> applications.withdraw(new TaskApplicationId(own.id())))) {
            return null;
        }
        notices.done("taskcenter.withdrawn");
        return here();
    }

    public @Nullable String getCommunity() {
        return community;
    }

    public void setCommunity(@Nullable String community) {
        this.community = community;
    }

    public @Nullable String getPitch() {
        return pitch;
    }

    public void setPitch(@Nullable String pitch) {
        this.pitch = pitch;
    }

    private boolean has(ApplicationStatus status) {
        ApplicationRow own = getApplication();
        return own != null && own.status() == status;
    }

    private String here() {
        return "/tasks/offer.xhtml?faces-redirect=true&id=" + id().text();
    }

    private TaskId id() {
        return new TaskId(address.id("task"));
    }
}
