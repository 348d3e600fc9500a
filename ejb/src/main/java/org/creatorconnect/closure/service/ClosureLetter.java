package org.creatorconnect.closure.service;

import org.creatorconnect.mail.LetterKind;

/** What is told by letter about the deletion of an account. */
enum ClosureLetter implements LetterKind {
    /** It was asked for: until when it can be taken back. */
    CLOSURE_ASKED,
    /** It was taken back. */
    CLOSURE_WITHDRAWN
}
