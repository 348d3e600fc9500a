package org.creatorconnect.appeal.service;

import org.creatorconnect.time.DeadlineKind;

/** What falls due for appeals. Subject: the appeal. */
enum AppealDeadline implements DeadlineKind {
    /** What no reviewer decided goes to an operator. */
    APPEAL_REVIEW,
    /** What nobody decided is decided by silence. */
    APPEAL_DECISION
}
