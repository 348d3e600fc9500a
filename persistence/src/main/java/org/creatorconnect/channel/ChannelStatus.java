package org.creatorconnect.channel;

/** Whether a channel is proved to be its affiliate's. */
public enum ChannelStatus {
    UNVERIFIED,
    VERIFIED
}
