package org.creatorconnect.channel.service;

import org.creatorconnect.time.DeadlineKind;

/** What falls due for channels. */
enum ChannelDeadline implements DeadlineKind {
    /** Its followers are counted again. Subject: the channel. */
    CHANNEL_REFRESH,
    /** What a reviewer did not decide lapses. Subject: the review. */
    CHANNEL_REVIEW
}
