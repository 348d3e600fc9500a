package org.creatorconnect.assignment;

import java.util.EnumSet;
import java.util.Set;
import org.creatorconnect.foundation.Stage;

/** Where an assignment, the contract about one task with one affiliate, stands. */
public enum AssignmentStatus implements Stage<AssignmentStatus> {
    /**
     * The affiliate makes and submits the content; while a submission is open, its deadline runs.
     */
    ACCEPTED,
    /** The content was approved and must stay live. */
    APPROVED,
    /** Done, and paid what it was due. */
    COMPLETED,
    /** Nothing came in time, or what came did not stay live; unpaid. */
    EXPIRED,
    /** The content was rejected for good; unpaid. */
    REJECTED,
    /** Called off by both sides or by the staff; what was not paid went back. */
    CANCELED;

    @Override
    public Set<AssignmentStatus> successors() {
        return switch (this) {
            case ACCEPTED -> EnumSet.of(APPROVED, EXPIRED, REJECTED, CANCELED);
            case APPROVED -> EnumSet.of(COMPLETED, EXPIRED, CANCELED);
            case COMPLETED, EXPIRED, REJECTED, CANCELED -> EnumSet.noneOf(AssignmentStatus.class);
        };
    }
}
