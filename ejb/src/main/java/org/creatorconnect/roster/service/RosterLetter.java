package org.creatorconnect.roster.service;

import org.creatorconnect.mail.LetterKind;

/** What is told about rosters by letter alone. */
enum RosterLetter implements LetterKind {
    /** An agency invites whoever has the mailbox. */
    ROSTER_INVITED_BY_MAIL
}
