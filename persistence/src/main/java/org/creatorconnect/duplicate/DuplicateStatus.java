package org.creatorconnect.duplicate;

/** Where a suspicion stands. */
public enum DuplicateStatus {
    /** Somebody of the staff has to look. */
    OPEN,
    /** They are two, or may be; final, and the same is not found again. */
    DISMISSED,
    /** They were one, and are one affiliate now; final. */
    MERGED
}
