package org.creatorconnect.submission;

/** Why content is refused. Every rejection carries one of these, for the creator to see. */
public enum RejectionReason {
    /** It is not what the brief asked for. */
    OFF_BRIEF,
    /** It is not marked as an advertisement as agreed. */
    DISCLOSURE_MISSING,
    /** Nothing can be found under the address. */
    CONTENT_NOT_LIVE,
    /** It is on another platform than agreed. */
    WRONG_PLATFORM,
    /** It says something wrong about the product. */
    FALSE_CLAIM,
    /** It breaks a law or the platform's rules. */
    UNLAWFUL,
    /** It uses somebody else's work. */
    COPYRIGHT,
    /** What was asked to be changed was not. */
    CHANGES_NOT_MADE
}
