package org.creatorconnect.task.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.creatorconnect.portal.format.Formats;
import org.creatorconnect.portal.format.Notices;
import org.creatorconnect.task.service.TaskClosure;
import org.creatorconnect.task.service.TaskPublication;
import org.jspecify.annotations.Nullable;

/** A merchant publishes and closes a task. What is refused shows the task as it is by then. */
@Named("taskActions")
@RequestScoped
public class TaskActions {

    private final TaskView view;
    private final TaskPublication publication;
    private final TaskClosure closure;
    private final Notices notices;
    private final Formats formats;

    protected TaskActions() {
        this(null, null, null, null, null);
    }

    @Inject
    public TaskActions(
            TaskView view,
            TaskPublication publication,
            TaskClosure closure,
            Notices notices,
            Formats formats) {
        this.view = view;
        this.publication = publication;
        this.closure = closure;
        this.notices = notices;
        this.formats = formats;
    }

    /** Opens it for applications and sets the money for all slots aside. */
    public @Nullable String publish() {
        String held = formats.money(view.getTask().cost());
        String done =
                view.getTask().cost().isPositive() ? "tasks.published" : "tasks.publishedFree";
        return run(() -> publication.publish(view.id()), done, held);
    }

    /** Takes no applications any more; what no assignment holds goes back. */
    public @Nullable String close() {
        String back = formats.money(view.getStanding().free());
        String done = view.getStanding().free().isPositive() ? "tasks.closed" : "tasks.closedFree";
        return run(() -> closure.close(view.id()), done, back);
    }

    private @Nullable String run(Runnable act, String done, String amount) {
        if (notices.attempt(act)) {
            notices.done(done, amount);
        } else if (!notices.carryOver()) {
            return null;
        }
        return "/tasks/task.xhtml?faces-redirect=true&id=" + view.id().text();
    }
}
