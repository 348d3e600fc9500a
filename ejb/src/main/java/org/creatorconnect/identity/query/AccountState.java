package org.creatorconnect.identity.query;

/** Whether somebody can sign in with an account. */
public enum AccountState {
    ENABLED,
    DISABLED
}
