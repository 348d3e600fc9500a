package org.creatorconnect.dispute;

import static org.creatorconnect.task.Fixtures.NOW;

import java.time.Duration;
import java.util.UUID;
import org.creatorconnect.assignment.Assignment;
import org.creatorconnect.assignment.TaskStory;
import org.creatorconnect.submission.RejectionReason;
import org.creatorconnect.submission.Submission;
import org.creatorconnect.submission.Verdict;

/** Rejected content that is disputed, in the database. */
public final class DisputeStory {

    /** From when an operator decides. */
    static final Duration OPERATOR = Duration.ofDays(14);

    /** Until when somebody decides. */
    static final Duration DECISION = Duration.ofDays(30);

    private DisputeStory() {}

    /** A dispute about the rejection of new content. */
    public static Dispute open(TaskStory story, Assignment assignment) {
        Submission submission = story.submitted(assignment);
        submission.reject(
                Verdict.of(RejectionReason.OFF_BRIEF), NOW, NOW.plus(Duration.ofDays(14)));
        Dispute dispute = of(submission);
        story.keep(dispute);
        return dispute;
    }

    static Dispute of(Submission rejected) {
        return new Dispute(
                new DisputeId(UUID.randomUUID()),
                rejected,
                new Dispute.Objection(
                        DisputeReason.MEETS_BRIEF, "It shows all three.", DisputeSide.CREATOR),
                new Dispute.Turns(NOW, NOW.plus(OPERATOR), NOW.plus(DECISION)));
    }
}
