package org.creatorconnect.channel;

/** What somebody who opens a channel sees: how many follow it, and whether it shows the code. */
public record ChannelSighting(long followers, boolean showsCode) {}
