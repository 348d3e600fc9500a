package org.creatorconnect.export;

/** Why an export became no file. */
public enum ExportFailure {
    /** Its person may not see the list any more, or their account is disabled. */
    DENIED,
    /** The list has more rows than a file may have. */
    TOO_MANY_ROWS,
    /** Every server that began it went down before its end. */
    LEFT,
    /** A failure of ours, which the log tells. */
    BROKEN
}
