package org.creatorconnect.tier;

/** What becomes of somebody's tier in a pass. */
public enum TierVerdict {
    /** Nothing. */
    STAYS,
    /** They reached a higher one, where they are from now on. */
    RISES,
    /** They do not reach theirs any more; their grace begins. */
    DOUBTED,
    /** They reach theirs again before their grace is over. */
    RECOVERS,
    /** Their grace is over: they are in what they reach, or in none. */
    FALLS
}
