package org.creatorconnect.click;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.creatorconnect.foundation.WebAddress;
import org.creatorconnect.link.LinkId;
import org.creatorconnect.link.SubIds;
import org.creatorconnect.link.TrackingLink;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.registry.AffiliateId;
import org.jspecify.annotations.Nullable;

/**
 * What a redirect needs to know of a link, ready to be used many thousand times a second.
 *
 * @param plain the target as the affiliate gave it
 * @param beforeClickId the target with our parameters, up to where the click id belongs
 * @param fragment the target's fragment with its #, or nothing
 * @param affiliateActive whether the affiliate takes part, with this merchant too
 * @param channel the channel or community in which it is shared, if that was said
 * @param channelEarning whether that is still the affiliate's
 * @param funds what its clicks were worth by the merchant's funds when it was read
 */
public record LinkTarget(
        LinkId link,
        AffiliateId affiliate,
        MerchantId merchant,
        String plain,
        String beforeClickId,
        String fragment,
        SubIds subIds,
        boolean affiliateActive,
        @Nullable Instant expiresAt,
        @Nullable UUID channel,
        boolean channelEarning,
        ClickMark funds) {

    /** The affiliate and the channel of a link, as they stand when it is read. */
    public record Standing(boolean affiliateActive, boolean channelEarning) {

        /** Both take part. */
        public static final Standing GOOD = new Standing(true, true);
    }

    /**
     * Makes the target of a stored link.
     *
     * @param parameter that carries the click id to the shop
     */
    public static LinkTarget of(
            TrackingLink link, Standing standing, ClickMark funds, String parameter) {
        // A link is made of an address that was read, and of its spelling by other readers before.
        WebAddress target = WebAddress.parse(link.targetUrl()).orElseThrow();
        return new LinkTarget(
                link.id(),
                link.affiliateId(),
                link.merchantId(),
                link.targetUrl(),
                prefix(target, campaign(link.taskId()), parameter),
                target.fragment(),
                link.subIds(),
                standing.affiliateActive(),
                link.expiresAt().orElse(null),
                link.channelId().orElse(null),
                standing.channelEarning(),
                funds);
    }

    /**
     * What a click is worth.
     *
     * @param byFunds what the merchant's funds make of it, as last heard
     */
    public ClickMark markAt(Instant at, ClickMark byFunds) {
        if (!affiliateActive) {
            return ClickMark.INACTIVE_AFFILIATE;
        }
        if (!channelEarning) {
            return ClickMark.COMMUNITY_PAUSED;
        }
        return expiresAt == null || at.isBefore(expiresAt) ? byFunds : ClickMark.LINK_EXPIRED;
    }

    /** The address to send a visitor to, with the click id. */
    public String withClickId(String clickId) {
        return beforeClickId + clickId + fragment;
    }

    private static String prefix(WebAddress target, String campaign, String parameter) {
        // What the address says under our parameter is an older click.
        String query =
                target.query().isEmpty()
                        ? ""
                        : Pattern.compile("(?:^|&)" + Pattern.quote(parameter) + "=[^&]*")
                                .matcher(target.query().substring(1))
                                .replaceAll("");
        StringBuilder url = new StringBuilder(160);
        url.append(target.beforeQuery()).append('?');
        if (!query.isEmpty()) {
            url.append(query.startsWith("&") ? query.substring(1) : query).append('&');
        }
        add(url, query, "utm_medium", "affiliate");
        add(url, query, "utm_source", "creator-connect");
        add(url, query, "utm_campaign", campaign);
        return url.append(parameter).append('=').toString();
    }

    /** What the shop's own address says already stays as it is. */
    private static void add(StringBuilder url, String query, String name, String value) {
        if (!("&" + query).contains("&" + name + "=")) {
            url.append(name).append('=').append(value).append('&');
        }
    }

    private static String campaign(Optional<UUID> task) {
        return task.map(id -> "task-" + id).orElse("links").toLowerCase(Locale.ROOT);
    }
}
