package org.creatorconnect.team.service;

import org.creatorconnect.mail.LetterKind;

/** What is told by letter about a place in a team to who is not in it (any more). */
enum TeamLetter implements LetterKind {
    /** Somebody is invited: the link. */
    JOIN_TEAM,
    /** Somebody was taken out. */
    TAKEN_OUT_OF_TEAM
}
