package org.creatorconnect.assignment.view;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.creatorconnect.assignment.AssignmentStatus;
import org.creatorconnect.assignment.query.AssignmentRow;
import org.jspecify.annotations.Nullable;

/**
 * One step on the way of an assignment.
 *
 * @param word its words are {@code taskcenter.step.<word>}
 * @param state {@code done}, {@code now} or {@code later}
 * @param at when it was done, or until when it is to be done
 */
public record AssignmentStep(String word, String state, @Nullable Instant at) {

    /** The way from the agreement to its end; one that ended early shows that end last. */
    static List<AssignmentStep> of(AssignmentRow row) {
        List<AssignmentStep> steps = new ArrayList<>();
        steps.add(new AssignmentStep("ACCEPTED", "done", row.acceptedAt()));
        boolean submitted = row.submissionId() != null;
        boolean approved = row.approvedAt() != null;
        boolean ended = row.endedAt() != null;
        if (submitted || !ended) {
            steps.add(step("SUBMITTED", submitted, true, submitted ? null : row.submitBy()));
        }
        if (approved || !ended) {
            Instant at = approved ? row.approvedAt() : row.submissionDueBy();
            steps.add(step("APPROVED", approved, submitted, at));
        }
        boolean early = ended && row.status() != AssignmentStatus.COMPLETED;
        steps.add(
                step(
                        early ? row.status().name() : "COMPLETED",
                        ended,
                        approved,
                        ended ? row.endedAt() : end(row)));
        return List.copyOf(steps);
    }

    private static @Nullable Instant end(AssignmentRow row) {
        return row.status() == AssignmentStatus.APPROVED ? row.dueBy() : null;
    }

    private static AssignmentStep step(
            String word, boolean done, boolean reached, @Nullable Instant at) {
        String open = reached ? "now" : "later";
        return new AssignmentStep(word, done ? "done" : open, at);
    }
}
