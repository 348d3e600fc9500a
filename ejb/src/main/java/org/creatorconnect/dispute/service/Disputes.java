package org.creatorconnect.dispute.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.creatorconnect.assignment.Assignment;
import org.creatorconnect.assignment.AssignmentId;
import org.creatorconnect.assignment.service.OwnAssignments;
import org.creatorconnect.dispute.DisputeId;
import org.creatorconnect.dispute.DisputeRepository;
import org.creatorconnect.foundation.service.Content;
import org.creatorconnect.identity.Role;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.refusal.StateForbids;
import org.creatorconnect.refusal.ValidationFailed;
import org.creatorconnect.submission.Submission;
import org.creatorconnect.submission.SubmissionRepository;
import org.creatorconnect.submission.SubmissionStatus;
import org.creatorconnect.task.DeadlinePassed;
import org.jspecify.annotations.Nullable;

/** A creator, or the agency with whom a task was taken on, disputes that content was rejected. */
@Stateless
@RolesAllowed(Role.AFFILIATE)
public class Disputes {

    private final OwnAssignments own;
    private final SubmissionRepository submissions;
    private final DisputeRepository disputes;
    private final DisputeOpening opening;
    private final Content content;
    private final InstantSource clock;

    protected Disputes() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public Disputes(
            OwnAssignments own,
            SubmissionRepository submissions,
            DisputeRepository disputes,
            DisputeOpening opening,
            Content content,
            InstantSource clock) {
        this.own = own;
        this.submissions = submissions;
        this.disputes = disputes;
        this.opening = opening;
        this.content = content;
        this.clock = clock;
    }

    /**
     * Disputes the rejection of the last content of an assignment, once.
     *
     * @param given read only once there is something to dispute
     * @throws NotFound when the assignment is somebody else's
     * @throws StateForbids when its content was not rejected, or that was disputed before
     * @throws DeadlinePassed when the time to dispute is over
     * @throws ValidationFailed without a reason or a statement
     */
    public DisputeId open(AssignmentId id, Supplier<@Nullable GivenDispute> given) {
        Assignment assignment = own.lock(id);
        Instant now = clock.instant();
        Submission rejected = rejected(assignment);
        if (disputes.isDisputed(rejected.id())) {
            throw new StateForbids("The rejection was disputed", "disputed again");
        }
        DeadlinePassed.unless(now, rejected.dueBy());
        GivenDispute told = given.get();
        content.require(told);
        return opening.open(assignment, rejected, told, now);
    }

    private Submission rejected(Assignment assignment) {
        assignment.requireWorking("disputed");
        Submission last =
                submissions
                        .latest(assignment.id())
                        .orElseThrow(() -> new StateForbids("Nothing was submitted", "disputed"));
        if (last.status() != SubmissionStatus.REJECTED) {
            throw new StateForbids("The last submission is " + last.status(), "disputed");
        }
        return last;
    }
}
