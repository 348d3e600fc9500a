package org.creatorconnect.assignment.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import org.creatorconnect.assignment.Assignment;
import org.creatorconnect.assignment.AssignmentEnded;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.task.service.TaskDeadline;
import org.creatorconnect.time.DeadlineRepository;

/**
 * What is written down of an assignment, and what stops with its end: its deadlines, and whatever
 * others have open about it, who are told at once.
 */
@ApplicationScoped
public class AssignmentTrail {

    private static final String ASSIGNMENT = "assignment";

    private final AuditTrail audit;
    private final DeadlineRepository deadlines;
    private final Event<AssignmentEnded> ends;

    protected AssignmentTrail() {
        this(null, null, null);
    }

    @Inject
    public AssignmentTrail(
            AuditTrail audit, DeadlineRepository deadlines, Event<AssignmentEnded> ends) {
        this.audit = audit;
        this.deadlines = deadlines;
        this.ends = ends;
    }

    /** Something was done to it. */
    public void record(String action, Assignment assignment, String detail) {
        audit.record(action, ASSIGNMENT, assignment.id().value(), detail);
    }

    /** It has ended, and its money is where it belongs. */
    public void ended(Assignment assignment, String detail) {
        record("ASSIGNMENT_" + assignment.status(), assignment, detail);
        ends.fire(new AssignmentEnded(assignment.id(), assignment.status()));
    }

    /** It is called off before its time: nothing of it falls due any more. */
    void stop(Assignment assignment) {
        UUID id = assignment.id().value();
        deadlines.clear(TaskDeadline.ASSIGNMENT_SUBMISSION, id);
        deadlines.clear(TaskDeadline.ASSIGNMENT_STAY_LIVE, id);
        deadlines.clear(TaskDeadline.ASSIGNMENT_CURE, id);
    }
}
