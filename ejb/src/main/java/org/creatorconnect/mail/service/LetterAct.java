package org.creatorconnect.mail.service;

/** What an operator does with letters that cannot be sent. */
public enum LetterAct {
    /** They are tried again, as if they were new. */
    RETRY,

    /** They are not sent. */
    GIVE_UP
}
