package org.creatorconnect.channel.query;

import java.util.Set;
import org.creatorconnect.channel.ChannelReviewKind;
import org.creatorconnect.channel.ChannelReviewStatus;

/** Which reviews are looked for; empty means all. */
public record ChannelReviewFilter(
        Set<ChannelReviewStatus> states, Set<ChannelReviewKind> kinds, String search) {}
