package org.creatorconnect.submission.service;

import org.jspecify.annotations.Nullable;

/**
 * What a merchant decides about several submissions at once. A rejection is none of these: it has a
 * reason of its own for each content.
 */
public enum SubmissionAct {
    /** It is as agreed, and its fee is paid. */
    APPROVE,

    /** Its creator mends what the note says, and submits again. */
    REQUEST_CHANGES;

    DecideSubmission decision(@Nullable String note) {
        return new DecideSubmission(name(), null, this == REQUEST_CHANGES ? note : null, null);
    }
}
