package org.creatorconnect.channel;

/**
 * Where a channel is.
 *
 * @param platform the platform's code
 * @param place what the channel is known by, however its address is written: the platform's host
 *     with the channel's handle or id
 * @param url the address it is opened at
 */
public record ChannelAddress(String platform, String place, String url) {}
