package org.creatorconnect.feed.service;

import org.creatorconnect.time.DeadlineKind;

/** What falls due for product feeds. */
enum FeedDeadline implements DeadlineKind {
    /** No further part of a feed was received or dealt with: its server is gone. Subject: it. */
    FEED_WRITING,
    /** A feed is to be fetched from its address. Subject: the address. */
    FEED_FETCH
}
