package org.creatorconnect.identity.service;

/** What the operator does with accounts. */
public enum AccountAct {
    /** Nobody can sign in with it any more. */
    DISABLE,

    /** Its person may sign in again. */
    ENABLE
}
