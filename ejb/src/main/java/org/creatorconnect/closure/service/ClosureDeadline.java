package org.creatorconnect.closure.service;

import org.creatorconnect.time.DeadlineKind;

/** What falls due for accounts that are to be deleted. Subject: the closure. */
enum ClosureDeadline implements DeadlineKind {
    /** The account is deleted, unless something stops it. */
    ACCOUNT_CLOSURE,
    /** What was kept for the tax office is erased. */
    CLOSURE_RECORDS
}
