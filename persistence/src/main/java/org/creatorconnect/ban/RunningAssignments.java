package org.creatorconnect.ban;

/** What becomes of the assignments that run when their creator is taken out. */
public enum RunningAssignments {
    /** What was approved is paid as it falls due; the others are canceled. */
    PAY_APPROVED,
    /** All are canceled; what was not paid yet goes back. */
    CANCEL
}
