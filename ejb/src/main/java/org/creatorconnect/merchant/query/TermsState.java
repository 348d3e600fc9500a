package org.creatorconnect.merchant.query;

/** What a version of a merchant's terms is now. */
public enum TermsState {
    IN_FORCE,

    /** It holds from a later day on. */
    ANNOUNCED,

    /** Later terms took its place. */
    FORMER,

    /** A cut that was announced and taken back before it held. */
    REPLACED
}
