package org.creatorconnect.dispute;

/** How a dispute is decided. */
public enum DisputeDecision {
    /** The fee is paid as if the content had been approved. */
    FOR_CREATOR,
    /** The rejection stands, and the money goes back. */
    FOR_MERCHANT,
    /** A part of the fee is paid at once, and the rest goes back. */
    SPLIT
}
