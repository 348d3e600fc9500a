package org.creatorconnect.closure;

/** Why an account cannot be deleted now, each with what its person can do about it. */
public enum StopReason {
    /** Something earned is not paid yet; the amounts are told. */
    OPEN_MONEY,
    /** A payout is on its way. */
    PAYOUT_ON_ITS_WAY,
    /** An assignment runs, or an application waits for its decision. */
    RUNNING_WORK,
    /** A creator's contract with their agency is in force. An agency's own end with it. */
    CONTRACT,
    /** Nobody else owns the merchant, or the team in which others still work. */
    LAST_OWNER,
    /** A payment is under a case, which people decide first. */
    CASE,
    /** A ban from the whole platform holds. */
    BAN,
    /** Nobody else could let people in. */
    LAST_OPERATOR
}
