package org.creatorconnect.merge;

/** Why two affiliates cannot be made one now. What is merely earned, owed or live stops nothing. */
public enum MergeStopReason {
    /** A ban holds; one from a merchant stops the one that is taken in, as it would end with it. */
    BANNED,
    /** Its last person wants to go. */
    LEAVING,
    /** Its last person is gone. */
    CLOSED,
    /** It was taken in by another before. */
    ALREADY_MERGED,
    /** Another proposal about it waits. */
    ALREADY_PROPOSED,
    /** A run has claimed a payout of it, or a payment system has it. */
    PAYOUT_ON_ITS_WAY,
    /** A payment is under a case, which people decide first. */
    CASE,
    /** An assignment runs, or an application waits for its decision. */
    RUNNING_WORK,
    /**
     * A contract between agency and creator has not ended with its tail, or an invitation waits.
     */
    CONTRACT,
    /** A role, an appeal or evidence for a channel waits for the staff. */
    DECISION_PENDING,
    /** Other people belong to its team, or are invited to it. */
    TEAM
}
