package org.creatorconnect.channel;

/** What a reviewer decides about a channel. */
public enum ChannelReviewKind {
    /** What its creator shows, to prove that it is theirs. */
    EVIDENCE,
    /** A number of followers that grew faster than an audience grows. */
    JUMP
}
