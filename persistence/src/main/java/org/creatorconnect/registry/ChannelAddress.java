package org.creatorconnect.registry;

/** Where a channel is: the platform's code and the address people open it at. */
public record ChannelAddress(String platform, String url) {}
