package org.creatorconnect.duplicate;

/** Why two affiliates who share something stay two. */
public enum DismissalReason {
    /** Two people of one household. */
    ONE_HOUSEHOLD,
    /** Two people who are paid by one company, or an agency and its creator. */
    ONE_COMPANY,
    /** A channel that several people run. */
    SHARED_CHANNEL,
    /** Somebody typed what is another's, and has put it right. */
    MISTAKE,
    OTHER
}
