package org.creatorconnect.link.query;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.channel.ChannelStatus;
import org.creatorconnect.rate.RateRule;
import org.jspecify.annotations.Nullable;

/**
 * A link as it is kept, with what it brought.
 *
 * @param usable whether it is not over and its affiliate is active
 * @param funded whether its merchant has funds
 * @param told the rate that the affiliate was told with it
 */
record LinkFacts(
        UUID id,
        String code,
        UUID affiliateId,
        String affiliateName,
        UUID merchantId,
        String merchantName,
        @Nullable UUID taskId,
        @Nullable String taskTitle,
        @Nullable UUID channelId,
        @Nullable String channelUrl,
        @Nullable ChannelStatus channelStatus,
        String targetUrl,
        List<String> subIds,
        Instant createdAt,
        boolean usable,
        boolean funded,
        RateRule told,
        long clicks,
        long orders) {}
