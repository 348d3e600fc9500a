package org.creatorconnect.tier;

/** Why somebody moved to another tier. */
public enum TierMoveCause {
    /** They reached it. */
    REACHED,
    /** They were below the one before for longer than its grace. */
    FELL,
    /** An operator put them there, or keeps them there, until a moment. */
    BY_HAND
}
