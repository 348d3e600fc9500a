package org.creatorconnect.channel.service;

import org.creatorconnect.channel.ChannelRefusalReason;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer decides about a channel.
 *
 * @param accepts whether it is so
 * @param followers how many the reviewer saw themselves; null means as many as it says
 * @param reason why it is refused
 */
public record ReviewVerdict(
        boolean accepts, @Nullable Long followers, @Nullable ChannelRefusalReason reason) {}
