package org.creatorconnect.channel.query;

import java.time.Instant;
import java.util.UUID;
import org.creatorconnect.channel.Channel;
import org.creatorconnect.channel.ChannelStatus;
import org.jspecify.annotations.Nullable;

/**
 * A channel of one's own on its way to being proved.
 *
 * @param code the code to show; null when none was issued or the last one was seen
 * @param attempts counted since {@code attemptsFrom}
 */
public record ChannelProofRow(
        UUID id,
        String platform,
        String url,
        boolean community,
        ChannelStatus status,
        @Nullable String code,
        @Nullable Instant codeExpiresAt,
        int attempts,
        @Nullable Instant attemptsFrom) {

    public boolean isVerified() {
        return status == ChannelStatus.VERIFIED;
    }

    /** How many looks are left at the given time. */
    public int looksLeft(Instant at) {
        boolean counted =
                attemptsFrom != null && !at.isAfter(attemptsFrom.plus(Channel.ATTEMPT_WINDOW));
        return Math.max(0, Channel.MOST_ATTEMPTS - (counted ? attempts : 0));
    }
}
