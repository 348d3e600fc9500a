package org.creatorconnect.assignment.query;

import org.creatorconnect.assignment.AssignmentStatus;
import org.creatorconnect.submission.SubmissionStatus;
import org.jspecify.annotations.Nullable;

/** What an assignment waits for. */
public enum NextAct {
    /** The affiliate submits content; silence ends it unpaid. */
    SUBMIT,
    /** The merchant reviews; silence approves. */
    REVIEW,
    /** The affiliate submits the changes asked for; silence ends it unpaid. */
    CHANGE,
    /** The rejection becomes final unless the affiliate disputes it. */
    BECOME_FINAL,
    /** The staff decides a dispute about the rejection; silence decides for the affiliate. */
    SETTLE,
    /** The content stays live until the next payment. */
    STAY_LIVE,
    /** The affiliate restores the content; silence loses the payment. */
    RESTORE,
    /** Nothing more. */
    NONE;

    /**
     * @param missing whether the content is to be restored
     * @param disputed whether a dispute about the submission is open
     */
    static NextAct of(
            AssignmentStatus status,
            @Nullable SubmissionStatus submission,
            boolean missing,
            boolean disputed) {
        return switch (status) {
            case ACCEPTED -> submission == null ? SUBMIT : after(submission, disputed);
            case APPROVED -> missing ? RESTORE : STAY_LIVE;
            case COMPLETED, EXPIRED, REJECTED, CANCELED -> NONE;
        };
    }

    private static NextAct after(SubmissionStatus submission, boolean disputed) {
        return switch (submission) {
            case SUBMITTED -> REVIEW;
            case CHANGES_REQUESTED -> CHANGE;
            case REJECTED -> disputed ? SETTLE : BECOME_FINAL;
            case APPROVED -> STAY_LIVE;
            case WITHDRAWN -> SUBMIT;
            case CANCELED -> NONE;
        };
    }
}
