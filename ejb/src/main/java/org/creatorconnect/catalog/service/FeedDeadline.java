package org.creatorconnect.catalog.service;

import org.creatorconnect.time.DeadlineKind;

/** What falls due for product feeds. */
enum FeedDeadline implements DeadlineKind {
    /** No further part of a feed was written: it has stopped. Subject: the import. */
    FEED_WRITING
}
