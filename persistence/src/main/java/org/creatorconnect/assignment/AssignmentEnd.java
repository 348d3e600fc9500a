package org.creatorconnect.assignment;

/** Why an assignment ended. */
public enum AssignmentEnd {
    /** The content was approved, stayed live, and was paid. */
    DONE,
    /** Nothing was submitted in time. */
    NOT_SUBMITTED,
    /** The changes asked for were not submitted in time. */
    CHANGES_NOT_SUBMITTED,
    /** The content was rejected, and that was not disputed in time or was found right. */
    CONTENT_REJECTED,
    /** The content was rejected, and a dispute about that was decided by a part of the fee. */
    DISPUTE_SPLIT,
    /** The content did not stay live and was not restored, before anything was paid. */
    CONTENT_REMOVED,
    /** The creator was taken out. */
    AFFILIATE_BANNED,
    /** Both sides agreed to end it, and on what is paid. */
    AGREED,
    /** An operator called it off, with a reason. */
    CALLED_OFF
}
