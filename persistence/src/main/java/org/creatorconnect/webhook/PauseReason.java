package org.creatorconnect.webhook;

/** Why a webhook is paused. */
public enum PauseReason {
    /** Its owner wished so. */
    BY_OWNER,

    /** Its address answered 410: it is gone. */
    GONE,

    /** Nothing it was sent was taken for days. */
    FAILING
}
