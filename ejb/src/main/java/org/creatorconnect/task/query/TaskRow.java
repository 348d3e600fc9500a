package org.creatorconnect.task.query;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.task.Compensation;
import org.creatorconnect.task.Requirement;
import org.creatorconnect.task.TaskStatus;

/**
 * A task in a list.
 *
 * @param missing what the caller lacks to apply; empty when they qualify
 * @param waiting applications that wait for the merchant; 0 for whom that is none of their business
 * @param reviews submissions that wait for the merchant, likewise
 */
public record TaskRow(
        UUID id,
        TaskStatus status,
        UUID campaignId,
        String campaignName,
        UUID merchantId,
        String merchantName,
        String title,
        String platform,
        int slots,
        int slotsTaken,
        Instant endsAt,
        Compensation compensation,
        long minFollowers,
        List<Requirement> missing,
        int waiting,
        int reviews) {

    /** Whether the caller can apply, as far as they themselves are concerned. */
    public boolean eligible() {
        return missing.isEmpty();
    }

    public int slotsFree() {
        return slots - slotsTaken;
    }
}
