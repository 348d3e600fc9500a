package org.creatorconnect.proposal.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.creatorconnect.assignment.Assignment;
import org.creatorconnect.assignment.AssignmentStatus;
import org.creatorconnect.dispute.DisputeRepository;
import org.creatorconnect.refusal.StateForbids;
import org.creatorconnect.submission.Submission;
import org.creatorconnect.submission.SubmissionRepository;
import org.creatorconnect.submission.SubmissionStatus;
import org.creatorconnect.task.DeadlinePassed;
import org.creatorconnect.task.service.TaskDeadline;
import org.creatorconnect.time.DeadlineRepository;

/**
 * How far the work on an assignment has come: whether its terms can still be agreed on anew, until
 * when content is awaited, and how that is moved. The caller holds the assignment's lock.
 */
@ApplicationScoped
public class OpenWork {

    private final SubmissionRepository submissions;
    private final DisputeRepository disputes;
    private final DeadlineRepository deadlines;

    protected OpenWork() {
        this(null, null, null);
    }

    @Inject
    public OpenWork(
            SubmissionRepository submissions,
            DisputeRepository disputes,
            DeadlineRepository deadlines) {
        this.submissions = submissions;
        this.disputes = disputes;
        this.deadlines = deadlines;
    }

    /**
     * What it pays can be agreed on anew. Once content was rejected nothing can but its end.
     *
     * @throws StateForbids when it was rejected, or a dispute about that is open
     */
    void requireNegotiable(Assignment assignment) {
        if (!disputes.open(assignment.id()).isEmpty()) {
            throw new StateForbids("A dispute about the content is open", "agreed on anew");
        }
        Optional<Submission> last = submissions.latest(assignment.id());
        if (last.filter(one -> one.status() == SubmissionStatus.REJECTED).isPresent()) {
            throw new StateForbids("The content was rejected", "agreed on anew");
        }
    }

    /** Until when content is to be handed in; empty when none is awaited. */
    Optional<Instant> dueAt(Assignment assignment) {
        if (assignment.status() != AssignmentStatus.ACCEPTED) {
            return Optional.empty();
        }
        Optional<Submission> last = submissions.latest(assignment.id());
        return last.isEmpty()
                ? Optional.of(assignment.submitBy())
                : last.filter(one -> one.status() == SubmissionStatus.CHANGES_REQUESTED)
                        .map(Submission::dueBy);
    }

    /**
     * Until when content is to be handed in, which can be moved now.
     *
     * @throws StateForbids when none is awaited
     * @throws DeadlinePassed when the time for it is over
     */
    Instant requireAwaited(Assignment assignment, Instant at) {
        Instant due =
                dueAt(assignment)
                        .orElseThrow(
                                () ->
                                        new StateForbids(
                                                "No content is awaited", "given another date"));
        DeadlinePassed.unless(at, due);
        return due;
    }

    /** Content is awaited until then from now on. */
    void await(Assignment assignment, Instant until) {
        Optional<Submission> last = submissions.latest(assignment.id());
        if (last.isPresent()) {
            last.get().awaitAgain(until);
            deadlines.set(TaskDeadline.SUBMISSION_CHANGES.of(last.get().id().value(), until));
        } else {
            assignment.awaitAgain(until);
            deadlines.set(TaskDeadline.ASSIGNMENT_SUBMISSION.of(assignment.id().value(), until));
        }
    }
}
