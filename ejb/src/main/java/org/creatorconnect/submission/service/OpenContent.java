package org.creatorconnect.submission.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.creatorconnect.assignment.AssignmentId;
import org.creatorconnect.submission.Submission;
import org.creatorconnect.submission.SubmissionId;
import org.creatorconnect.submission.SubmissionRepository;
import org.creatorconnect.task.service.TaskDeadline;
import org.creatorconnect.time.DeadlineRepository;

/** What becomes of content when its assignment is called off: nobody decides about it any more. */
@ApplicationScoped
public class OpenContent {

    private final SubmissionRepository submissions;
    private final DeadlineRepository deadlines;

    protected OpenContent() {
        this(null, null);
    }

    @Inject
    public OpenContent(SubmissionRepository submissions, DeadlineRepository deadlines) {
        this.submissions = submissions;
        this.deadlines = deadlines;
    }

    /** The caller holds the assignment's lock, and ends the assignment. */
    public void callOff(AssignmentId assignment, Instant at) {
        submissions.latest(assignment).ifPresent(latest -> callOff(latest, at));
    }

    private void callOff(Submission latest, Instant at) {
        if (latest.isOpen()) {
            latest.cancel(at);
        }
        SubmissionId id = latest.id();
        deadlines.clear(TaskDeadline.SUBMISSION_CONTENT_CHECK, id.value());
        deadlines.clear(TaskDeadline.SUBMISSION_REVIEW, id.value());
        deadlines.clear(TaskDeadline.SUBMISSION_CHANGES, id.value());
        deadlines.clear(TaskDeadline.SUBMISSION_REJECTED, id.value());
    }
}
