package org.creatorconnect.discovery.query;

import java.util.List;
import org.creatorconnect.channel.FollowerCount;
import org.creatorconnect.reputation.query.TrackRecord;

/**
 * All that merchants and agencies see of a creator who is found.
 *
 * @param counts how many followed their largest channel over time, the oldest first
 * @param record what they did, in figures
 */
public record CreatorProfile(
        CreatorRow row,
        List<PublicChannel> channels,
        List<FollowerCount> counts,
        TrackRecord record) {}
