package org.creatorconnect.link.query;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.channel.ChannelStatus;
import org.creatorconnect.rate.RateOutlook;
import org.creatorconnect.rate.RateRule;
import org.jspecify.annotations.Nullable;

/**
 * A link in a list.
 *
 * @param told the rate that the affiliate was told with it
 * @param rate what its page's product is paid now; rises since then hold at once
 * @param cut the lower rate that is announced
 * @param channelId the channel or community in which it is shared; null when that was not said
 * @param clicks of people, each visitor once an hour
 * @param orders those it earned
 * @param active whether following it earns anything
 * @param funded whether its merchant has funds, without which new clicks are not paid
 */
public record LinkRow(
        UUID id,
        String code,
        String shortUrl,
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
        boolean active,
        boolean funded,
        RateRule told,
        RateRule rate,
        Optional<RateOutlook.Cut> cut,
        long clicks,
        long orders) {

    /** A link that is paid what was told. */
    static LinkRow of(LinkFacts link, String shortUrl) {
        return new LinkRow(
                link.id(),
                link.code(),
                shortUrl,
                link.affiliateId(),
                link.affiliateName(),
                link.merchantId(),
                link.merchantName(),
                link.taskId(),
                link.taskTitle(),
                link.channelId(),
                link.channelUrl(),
                link.channelStatus(),
                link.targetUrl(),
                link.subIds(),
                link.createdAt(),
                link.usable(),
                link.funded(),
                link.told(),
                link.told(),
                Optional.empty(),
                link.clicks(),
                link.orders());
    }

    /** Whether another rate is paid now than was told. */
    public boolean changed() {
        return !rate.rate().equals(told.rate());
    }

    LinkRow with(RateOutlook outlook) {
        return new LinkRow(
                id,
                code,
                shortUrl,
                affiliateId,
                affiliateName,
                merchantId,
                merchantName,
                taskId,
                taskTitle,
                channelId,
                channelUrl,
                channelStatus,
                targetUrl,
                subIds,
                createdAt,
                active,
                funded,
                told,
                outlook.rule(),
                outlook.next(),
                clicks,
                orders);
    }

    /** Whether it earns nothing new because its community is not proved any more. */
    public boolean paused() {
        return channelStatus != null && !channelStatus.isEarning();
    }

    /** The state in one word. */
    public String status() {
        if (!active) {
            return "ENDED";
        }
        if (paused()) {
            return "PAUSED";
        }
        return funded ? "ACTIVE" : "UNFUNDED";
    }
}
