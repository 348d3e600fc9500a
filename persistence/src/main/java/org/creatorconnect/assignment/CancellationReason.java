package org.creatorconnect.assignment;

/** Why an operator calls an assignment off. */
public enum CancellationReason {
    /** The content, or the product it is about, must not be advertised. */
    NOT_ALLOWED,
    /** The merchant can no longer do its part, as when its shop has closed. */
    MERCHANT_GONE,
    /** The creator can no longer do their part, as when they are ill or have lost their channel. */
    CREATOR_GONE,
    /** It should never have been opened, as when the task was published by mistake. */
    MISTAKE,
    /** Something else, which the note tells. */
    OTHER
}
