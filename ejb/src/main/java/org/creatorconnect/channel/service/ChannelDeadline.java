package org.creatorconnect.channel.service;

import org.creatorconnect.time.DeadlineKind;

/** What falls due for channels. */
enum ChannelDeadline implements DeadlineKind {
    /** Its followers are counted again. Subject: the channel. */
    CHANNEL_REFRESH,
    /** A community's code was to be back by now. Subject: the channel. */
    COMMUNITY_CURE,
    /** A paused community is nobody's any more. Subject: the channel. */
    COMMUNITY_PAUSE,
    /** What a reviewer did not decide lapses. Subject: the review. */
    CHANNEL_REVIEW
}
