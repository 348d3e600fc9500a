package org.creatorconnect.application.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creatorconnect.application.ApplicationStatus;
import org.creatorconnect.application.TaskApplicationId;
import org.creatorconnect.application.query.ApplicantChannel;
import org.creatorconnect.application.query.ApplicationQueries;
import org.creatorconnect.application.query.ApplicationRow;
import org.creatorconnect.portal.view.Address;
import org.creatorconnect.task.TaskId;
import org.creatorconnect.task.query.TaskDetail;
import org.creatorconnect.task.query.TaskQueries;
import org.jspecify.annotations.Nullable;

/** An application for a task, with who made it and what accepting it does. */
@Named("applicationReviewView")
@RequestScoped
public class ApplicationReviewView {

    private final Address address;
    private final ApplicationQueries applications;
    private final TaskQueries tasks;

    private @Nullable ApplicationRow application;
    private @Nullable TaskDetail task;
    private @Nullable List<ApplicantChannel> channels;

    protected ApplicationReviewView() {
        this(null, null, null);
    }

    @Inject
    public ApplicationReviewView(
            Address address, ApplicationQueries applications, TaskQueries tasks) {
        this.address = address;
        this.applications = applications;
        this.tasks = tasks;
    }

    TaskApplicationId id() {
        return new TaskApplicationId(address.id("task application"));
    }

    /** The application that the address names. */
    public ApplicationRow getApplication() {
        if (application == null) {
            application = applications.application(id());
        }
        return application;
    }

    public TaskDetail getTask() {
        if (task == null) {
            task = tasks.detail(new TaskId(getApplication().taskId()));
        }
        return task;
    }

    /** The applicant's verified channels, the largest first. */
    public List<ApplicantChannel> getChannels() {
        if (channels == null) {
            Map<UUID, List<ApplicantChannel>> found = applications.channels(List.of(id().value()));
            channels = found.getOrDefault(id().value(), List.of());
        }
        return channels;
    }

    /** Whether it waits for the merchant. */
    public boolean isOpen() {
        return getApplication().status() == ApplicationStatus.APPLIED;
    }

    /** Whether a slot is free for them. */
    public boolean isSlotFree() {
        return getTask().row().slotsFree() > 0;
    }
}
