package org.creatorconnect.task.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creatorconnect.application.ApplicationStatus;
import org.creatorconnect.application.query.ApplicantChannel;
import org.creatorconnect.application.query.ApplicationFilter;
import org.creatorconnect.application.query.ApplicationQueries;
import org.creatorconnect.application.query.ApplicationRow;
import org.creatorconnect.assignment.query.AssignmentFilter;
import org.creatorconnect.assignment.query.AssignmentQueries;
import org.creatorconnect.assignment.query.AssignmentRow;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.money.Money;
import org.creatorconnect.portal.view.Address;
import org.creatorconnect.task.TaskId;
import org.creatorconnect.task.TaskStatus;
import org.creatorconnect.task.query.TaskDetail;
import org.creatorconnect.task.query.TaskEvent;
import org.creatorconnect.task.query.TaskHistory;
import org.creatorconnect.task.query.TaskQueries;
import org.creatorconnect.task.query.TaskStanding;
import org.creatorconnect.task.query.TaskStandings;
import org.jspecify.annotations.Nullable;

/** A task for those who run or oversee it: its money, who applied, who works on it. */
@Named("taskView")
@RequestScoped
public class TaskView {

    /** Of people and of events, the newest so many are shown. */
    private static final int MOST = 100;

    private static final int MOST_EVENTS = 12;

    private final Address address;
    private final TaskQueries tasks;
    private final TaskStandings standings;
    private final ApplicationQueries applicationQueries;
    private final AssignmentQueries assignmentQueries;
    private final TaskHistory history;

    private @Nullable TaskDetail task;
    private @Nullable TaskStanding standing;
    private @Nullable Money funds;
    private @Nullable List<ApplicationRow> applications;
    private @Nullable Map<UUID, List<ApplicantChannel>> channels;
    private @Nullable List<AssignmentRow> assignments;
    private @Nullable List<TaskEvent> events;

    protected TaskView() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public TaskView(
            Address address,
            TaskQueries tasks,
            TaskStandings standings,
            ApplicationQueries applicationQueries,
            AssignmentQueries assignmentQueries,
            TaskHistory history) {
        this.address = address;
        this.tasks = tasks;
        this.standings = standings;
        this.applicationQueries = applicationQueries;
        this.assignmentQueries = assignmentQueries;
        this.history = history;
    }

    TaskId id() {
        return new TaskId(address.id("task"));
    }

    /** The task that the address names, with its terms. */
    public TaskDetail getTask() {
        if (task == null) {
            task = tasks.detail(id());
        }
        return task;
    }

    /** Its money and people. */
    public TaskStanding getStanding() {
        if (standing == null) {
            standing = standings.of(List.of(getTask().row().id())).get(getTask().row().id());
        }
        return standing;
    }

    /** What its merchant can set aside. */
    public Money getFunds() {
        if (funds == null) {
            funds = standings.funds(getTask().row());
        }
        return funds;
    }

    /** What the merchant can still set aside once this task is published. */
    public Money getFundsAfter() {
        return getFunds().minus(getTask().cost());
    }

    /** What the merchant has again once the task is closed. */
    public Money getFundsBack() {
        return getFunds().plus(getStanding().free());
    }

    /** Who applied, the newest first. */
    public List<ApplicationRow> getApplications() {
        if (applications == null) {
            applications =
                    applicationQueries
                            .applications(ApplicationFilter.ofTask(id().value()), Place.start(MOST))
                            .rows();
        }
        return applications;
    }

    /** The verified channels of those who applied, the largest first. */
    public Map<UUID, List<ApplicantChannel>> getChannels() {
        if (channels == null) {
            channels =
                    applicationQueries.channels(
                            getApplications().stream().map(ApplicationRow::id).toList());
        }
        return channels;
    }

    /** How many wait for the merchant. */
    public long getWaiting() {
        return getApplications().stream()
                .filter(one -> one.status() == ApplicationStatus.APPLIED)
                .count();
    }

    /** Who works or worked on it, the newest first. */
    public List<AssignmentRow> getAssignments() {
        if (assignments == null) {
            assignments =
                    assignmentQueries
                            .assignments(AssignmentFilter.ofTask(id().value()), Place.start(MOST))
                            .rows();
        }
        return assignments;
    }

    /** What happened last, newest first. */
    public List<TaskEvent> getEvents() {
        if (events == null) {
            events = history.newest(id(), MOST_EVENTS);
        }
        return events;
    }

    public boolean isDraft() {
        return is(TaskStatus.DRAFT);
    }

    public boolean isOpen() {
        return is(TaskStatus.PUBLISHED);
    }

    /**
     * {@code done}, {@code now} or {@code later} for the steps 1 drafted, 2 published, 3 slots
     * taken, 4 closed.
     */
    public String step(int number) {
        int reached = reached();
        if (number <= reached) {
            return "done";
        }
        return number == reached + 1 ? "now" : "later";
    }

    private int reached() {
        return switch (getTask().row().status()) {
            case DRAFT -> 1;
            case PUBLISHED -> getTask().row().slotsFree() == 0 ? 3 : 2;
            case CLOSED, DISCARDED -> 4;
        };
    }

    private boolean is(TaskStatus status) {
        return getTask().row().status() == status;
    }
}
