package org.creatorconnect.submission.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import org.creatorconnect.assignment.Assignment;
import org.creatorconnect.assignment.AssignmentId;
import org.creatorconnect.assignment.service.OwnAssignments;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.identity.Role;
import org.creatorconnect.refusal.StateForbids;
import org.creatorconnect.submission.SubmissionRepository;
import org.creatorconnect.task.TaskCenterPolicy;
import org.creatorconnect.task.service.TaskDeadline;
import org.creatorconnect.time.DeadlineRepository;

/** More time for the first content of an assignment. */
@Stateless
@RolesAllowed(Role.AFFILIATE)
public class AssignmentExtension {

    private final OwnAssignments own;
    private final SubmissionRepository submissions;
    private final TaskCenterPolicy policy;
    private final DeadlineRepository deadlines;
    private final AuditTrail audit;
    private final InstantSource clock;

    protected AssignmentExtension() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public AssignmentExtension(
            OwnAssignments own,
            SubmissionRepository submissions,
            TaskCenterPolicy policy,
            DeadlineRepository deadlines,
            AuditTrail audit,
            InstantSource clock) {
        this.own = own;
        this.submissions = submissions;
        this.policy = policy;
        this.deadlines = deadlines;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Gives the caller more time for the first content, once.
     *
     * @return the new end of that time
     * @throws StateForbids when it was extended before, or content was handed in already
     */
    public Instant extend(AssignmentId id) {
        Assignment assignment = own.lock(id);
        if (submissions.latest(id).isPresent()) {
            throw new StateForbids("Content was submitted already", "extended");
        }
        assignment.extend(policy.extension(), clock.instant());
        deadlines.set(TaskDeadline.ASSIGNMENT_SUBMISSION.of(id.value(), assignment.submitBy()));
        audit.record(
                "ASSIGNMENT_EXTENDED", "assignment", id.value(), "to " + assignment.submitBy());
        return assignment.submitBy();
    }
}
