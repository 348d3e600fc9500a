package org.creatorconnect.submission.service;

import java.time.Instant;
import java.util.Optional;
import org.creatorconnect.assignment.Assignment;
import org.creatorconnect.refusal.StateForbids;
import org.creatorconnect.submission.Submission;
import org.creatorconnect.submission.SubmissionStatus;

/** Whose turn it is on an assignment, and until when. */
final class Turn {

    private Turn() {}

    /**
     * Until when the creator can hand something in.
     *
     * @param last the newest round; nothing before the first content
     * @throws StateForbids when it is not their turn
     */
    static Instant end(Assignment assignment, Optional<Submission> last) {
        return last.map(Turn::changesEnd).orElseGet(assignment::submitBy);
    }

    private static Instant changesEnd(Submission last) {
        if (last.status() != SubmissionStatus.CHANGES_REQUESTED) {
            throw new StateForbids(
                    "The last submission is " + last.status(), "followed by another");
        }
        return last.dueBy();
    }
}
