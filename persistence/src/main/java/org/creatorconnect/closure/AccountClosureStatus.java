package org.creatorconnect.closure;

/** Where the wish to have an account deleted stands; the last two are final. */
public enum AccountClosureStatus {
    /** The clock deletes the account unless its person takes the wish back. */
    ASKED,
    /** Its person took it back. */
    WITHDRAWN,
    /** The account is deleted. */
    DONE
}
