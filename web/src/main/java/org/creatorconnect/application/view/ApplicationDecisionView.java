package org.creatorconnect.application.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.creatorconnect.application.DeclineReason;
import org.creatorconnect.application.service.ApplicationDecisions;
import org.creatorconnect.application.service.DecideApplication;
import org.creatorconnect.portal.format.Notices;
import org.creatorconnect.portal.view.Choice;
import org.creatorconnect.task.view.TaskReasons;
import org.jspecify.annotations.Nullable;

/** A merchant decides who does a task. */
@Named("applicationDecisionView")
@RequestScoped
public class ApplicationDecisionView {

    private final ApplicationReviewView view;
    private final ApplicationDecisions decisions;
    private final Notices notices;
    private final TaskReasons reasons;

    private @Nullable String reasonCode = DeclineReason.NOT_SELECTED.name();

    protected ApplicationDecisionView() {
        this(null, null, null, null);
    }

    @Inject
    public ApplicationDecisionView(
            ApplicationReviewView view,
            ApplicationDecisions decisions,
            Notices notices,
            TaskReasons reasons) {
        this.view = view;
        this.decisions = decisions;
        this.notices = notices;
        this.reasons = reasons;
    }

    /** Accepts: the terms are frozen, and one slot's money moves to the assignment. */
    public @Nullable String accept() {
        return decide(new DecideApplication("ACCEPT", null), "tasks.accepted");
    }

    /** Declines, with the chosen reason. */
    public @Nullable String decline() {
        return decide(new DecideApplication("REJECT", reasonCode), "tasks.declined");
    }

    public List<Choice> getReasons() {
        return Stream.of(DeclineReason.values())
                .map(reason -> new Choice(reason.name(), reasons.decline(reason.name())))
                .toList();
    }

    public @Nullable String getReasonCode() {
        return reasonCode;
    }

    public void setReasonCode(@Nullable String reasonCode) {
        this.reasonCode = reasonCode;
    }

    /** Back to the task when it was decided; else the application as it is by then. */
    private @Nullable String decide(DecideApplication decision, String done) {
        String name = view.getApplication().affiliateName();
        String task = view.getApplication().taskId().toString();
        if (notices.attempt("declineForm", () -> decisions.decide(view.id(), decision))) {
            notices.done(done, name);
            return "/tasks/task.xhtml?faces-redirect=true&id=" + task;
        }
        return notices.carryOver()
                ? "/tasks/application.xhtml?faces-redirect=true&id=" + view.id().text()
                : null;
    }
}
