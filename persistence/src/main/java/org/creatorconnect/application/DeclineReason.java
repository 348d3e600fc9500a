package org.creatorconnect.application;

/** Why an application is not accepted. */
public enum DeclineReason {
    /** The audience does not fit the product. */
    AUDIENCE_MISMATCH,
    /** The style does not fit the brand. */
    STYLE_MISMATCH,
    /** The pitch says too little. */
    PITCH_TOO_VAGUE,
    /** Others were chosen; what is kept when nothing is said. */
    NOT_SELECTED,
    /** No more slots are to be filled. */
    NO_SLOTS_LEFT
}
