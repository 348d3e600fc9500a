package org.creatorconnect.channel.query;

import java.util.List;
import org.creatorconnect.channel.FollowerCount;

/**
 * How many followed a channel over time.
 *
 * @param counts the latest of them, the oldest first
 */
public record FollowerHistory(String url, String platform, List<FollowerCount> counts) {}
