package org.creatorconnect.channel;

import java.time.Instant;

/** How many followed a channel at a time, and by which way that was seen. */
public record FollowerCount(Instant at, long followers, ProofWay way) {}
