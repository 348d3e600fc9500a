package org.creatorconnect.appeal;

/** What is appealed. */
public enum AppealKind {
    BAN,
    ROLE_REJECTION,
    /** What somebody decided about a dispute against the creator, in whole or in part. */
    DISPUTE
}
