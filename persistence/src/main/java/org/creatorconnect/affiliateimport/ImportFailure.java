package org.creatorconnect.affiliateimport;

/** Why an import ended before its last row. */
public enum ImportFailure {
    /** Whoever sent the file may not do so any more. */
    DENIED,
    /** Every server that began it went down before its end. */
    LEFT,
    /** A failure of ours, which the log tells. */
    BROKEN
}
