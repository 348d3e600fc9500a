package org.creatorconnect.dispute.service;

import org.creatorconnect.time.DeadlineKind;

/** What falls due for disputes. Subject: the dispute. */
enum DisputeDeadline implements DeadlineKind {
    /** What nobody decided is decided for the creator. */
    DISPUTE_DECISION
}
