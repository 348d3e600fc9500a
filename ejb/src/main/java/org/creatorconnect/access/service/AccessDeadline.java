package org.creatorconnect.access.service;

import org.creatorconnect.time.DeadlineKind;

/** What falls due for mailed links. */
enum AccessDeadline implements DeadlineKind {
    /** A mailed link lapses, and later nobody needs to know of it. Subject: the link. */
    MAILED_LINK_KEPT
}
