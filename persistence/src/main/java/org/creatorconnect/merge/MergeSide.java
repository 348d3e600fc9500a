package org.creatorconnect.merge;

/** Which of the two. */
public enum MergeSide {
    /** The one that stays. */
    SURVIVOR,
    /** The one that is taken in. */
    MERGED
}
