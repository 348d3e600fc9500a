package org.creatorconnect.channel.query;

import java.time.Instant;
import java.util.UUID;
import org.creatorconnect.channel.ChannelStatus;
import org.jspecify.annotations.Nullable;

/** A channel of an affiliate. */
public record ChannelRow(
        UUID id,
        String platform,
        String url,
        boolean community,
        ChannelStatus status,
        @Nullable Long followers,
        @Nullable Instant verifiedAt) {

    public boolean isVerified() {
        return status == ChannelStatus.VERIFIED;
    }
}
