package org.creatorconnect.payout.service;

import org.creatorconnect.time.DeadlineKind;

/** What falls due for payouts and their runs. */
enum PayoutDeadline implements DeadlineKind {
    /**
     * A draft that nobody submits, or a submitted run that nobody approves, is canceled. Subject:
     * the run.
     */
    PAYOUT_RUN_DECISION,
    /** No answer came in time. Subject: the payout. */
    PAYOUT_ANSWER,
    /** It is time to ask what became of a payout. Subject: the payout. */
    PAYOUT_QUERY
}
