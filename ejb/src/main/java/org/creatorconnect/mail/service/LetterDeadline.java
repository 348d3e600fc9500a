package org.creatorconnect.mail.service;

import org.creatorconnect.time.DeadlineKind;

/** What falls due for letters. */
enum LetterDeadline implements DeadlineKind {
    /** What it tells is over, and later nobody needs to know of it. Subject: the letter. */
    LETTER_KEPT
}
