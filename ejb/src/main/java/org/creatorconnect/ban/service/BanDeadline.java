package org.creatorconnect.ban.service;

import org.creatorconnect.time.DeadlineKind;

/** What falls due for bans. */
enum BanDeadline implements DeadlineKind {
    /** A ban that was given until a time is over. Subject: the ban. */
    AFFILIATE_BAN_END
}
