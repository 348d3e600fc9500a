package org.creatorconnect.merge.service;

import org.creatorconnect.mail.LetterKind;

/** What is told by letter to whoever can no longer be told inside. */
enum MergeLetter implements LetterKind {
    /** The account was joined with another one of the same person. */
    ACCOUNT_MERGED
}
