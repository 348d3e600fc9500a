package org.creatorconnect.team.service;

import org.creatorconnect.time.DeadlineKind;

/** What falls due in teams. */
enum TeamDeadline implements DeadlineKind {
    /** An invitation to a team lapses. Subject: the place that was offered. */
    TEAM_INVITATION_OPEN
}
