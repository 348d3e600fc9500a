package org.creatorconnect.channel;

/** Why a reviewer refuses what is said of a channel. */
public enum ChannelRefusalReason {
    CODE_NOT_SHOWN,
    NOT_THE_OWNER,
    UNREADABLE,
    AUDIENCE_NOT_GENUINE,
    OTHER
}
