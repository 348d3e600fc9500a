package org.creatorconnect.submission;

import java.util.EnumSet;
import java.util.Set;
import org.creatorconnect.foundation.Stage;

/** Where one round of submitted content stands. */
public enum SubmissionStatus implements Stage<SubmissionStatus> {
    /** The merchant reviews; silence approves. */
    SUBMITTED,
    /** The affiliate mends it and submits the next round. */
    CHANGES_REQUESTED,
    APPROVED,
    /** Refused with a reason code. */
    REJECTED,
    /** Taken back by its creator before anybody decided; it counts as no round. */
    WITHDRAWN,
    /** Its assignment was called off before anybody decided. */
    CANCELED;

    @Override
    public Set<SubmissionStatus> successors() {
        return switch (this) {
            case SUBMITTED ->
                    EnumSet.of(CHANGES_REQUESTED, APPROVED, REJECTED, WITHDRAWN, CANCELED);
            case CHANGES_REQUESTED, APPROVED, REJECTED, WITHDRAWN, CANCELED ->
                    EnumSet.noneOf(SubmissionStatus.class);
        };
    }
}
