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
    REJECTED;

    @Override
    public Set<AssignmentStatus> successors() {
        return switch (this) {
            case ACCEPTED -> EnumSet.of(APPROVED, EXPIRED, REJECTED);
            case APPROVED -> EnumSet.of(COMPLETED, EXPIRED);
            case COMPLETED, EXPIRED, REJECTED -> EnumSet.noneOf(AssignmentStatus.class);
        };
    }
}
