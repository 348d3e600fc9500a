package org.creatorconnect.commission.query;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.commission.RateRule;

/**
 * A link in a list.
 *
 * @param rate what the affiliate was told with it
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
        Optional<UUID> taskId,
        Optional<String> taskTitle,
        String targetUrl,
        List<String> subIds,
        Instant createdAt,
        boolean active,
        boolean funded,
        RateRule rate,
        long clicks,
        long orders) {

    /** The state in one word. */
    public String status() {
        if (!active) {
            return "ENDED";
        }
        return funded ? "ACTIVE" : "UNFUNDED";
    }
}
