package org.creatorconnect.appeal;

/** What is appealed. */
public enum AppealKind {
    BAN,
    ROLE_REJECTION
}
