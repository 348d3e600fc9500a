package org.creatorconnect.dispute;

/** Why a creator disputes a rejection. */
public enum DisputeReason {
    /** The content is what the brief asked for. */
    MEETS_BRIEF,
    /** The reason given for the rejection is none. */
    UNFAIR_REASON,
    /** Something else, told in the statement. */
    OTHER
}
