package org.creatorconnect.task.service;

import org.creatorconnect.time.DeadlineKind;

/** What falls due in the task center; the name is the kind of the deadline. */
public enum TaskDeadline implements DeadlineKind {
    /** A draft is discarded. Subject: the task. */
    TASK_DRAFT,
    /** A published task is closed. Subject: the task. */
    TASK_END,
    /** What an agency applied for lapses unconfirmed. Subject: the application. */
    APPLICATION_CONFIRMATION,
    /** An application lapses. Subject: the application. */
    APPLICATION_DECISION,
    /** An invitation lapses. Subject: the invitation. */
    TASK_INVITATION,
    /** An assignment without content expires. Subject: the assignment. */
    ASSIGNMENT_SUBMISSION,
    /** New content is looked at. Subject: the submission. */
    SUBMISSION_CONTENT_CHECK,
    /** Content counts as approved. Subject: the submission. */
    SUBMISSION_REVIEW,
    /** An assignment whose changes did not come expires. Subject: the submission. */
    SUBMISSION_CHANGES,
    /** A rejection becomes final. Subject: the submission. */
    SUBMISSION_REJECTED,
    /** The next tranche is paid when the content is still live. Subject: the assignment. */
    ASSIGNMENT_STAY_LIVE,
    /** Missing content was to be restored by now. Subject: the assignment. */
    ASSIGNMENT_CURE
}
