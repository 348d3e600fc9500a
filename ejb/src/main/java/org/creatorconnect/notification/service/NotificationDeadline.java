package org.creatorconnect.notification.service;

import org.creatorconnect.time.DeadlineKind;

/** What falls due of what is told to many. */
enum NotificationDeadline implements DeadlineKind {
    /** The next of those who are told of a cut are due, at once. Subject: the cut. */
    RATE_CUT_TELLING
}
