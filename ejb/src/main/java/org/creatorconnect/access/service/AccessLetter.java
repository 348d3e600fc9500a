package org.creatorconnect.access.service;

import org.creatorconnect.mail.LetterKind;

/** What is told by letter about getting in. */
enum AccessLetter implements LetterKind {
    /** Join as a creator: the link. */
    JOIN_AS_CREATOR,
    /** Join for a shop: the link. */
    JOIN_AS_MERCHANT,
    /** An operator brought them in as a creator: the link. */
    JOIN_AS_IMPORTED,
    /** Somebody wants to join who has an account: a link to choose a new password. */
    JOINED_ALREADY,
    /** The link to choose a new password. */
    RESET_PASSWORD,
    /** A new password was asked for where there is no account: a link to join. */
    NO_ACCOUNT,
    /** The password was changed. */
    PASSWORD_CHANGED,
    /** To the old address: confirm that another is to take its place. */
    LEAVE_ADDRESS,
    /** To the new address: confirm that it is theirs. */
    TAKE_ADDRESS,
    /** To the new address: another account has it. */
    ADDRESS_TAKEN,
    /** To the old address: another has its place. */
    ADDRESS_CHANGED
}
