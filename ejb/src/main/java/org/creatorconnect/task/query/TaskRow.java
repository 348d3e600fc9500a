package org.creatorconnect.task.query;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.money.Money;
import org.creatorconnect.money.Rate;
import org.creatorconnect.task.Audience;
import org.creatorconnect.task.Compensation;
import org.creatorconnect.task.CompensationType;
import org.creatorconnect.task.Requirement;
import org.creatorconnect.task.TaskGate;
import org.creatorconnect.task.TaskStatus;
import org.jspecify.annotations.Nullable;

/**
 * A task in a list.
 *
 * @param factor the rate of the commission, as a number; null when it pays a fee only
 * @param groupOnly whether it is for communities alone
 * @param audience to whom it is open
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
        CompensationType pays,
        Money fee,
        @Nullable BigDecimal factor,
        long minFollowers,
        boolean groupOnly,
        Audience audience,
        List<Requirement> missing,
        long waiting,
        long reviews) {

    /** What one creator gets for it. */
    public Compensation compensation() {
        return new Compensation(pays, fee, factor == null ? null : new Rate(factor));
    }

    /** What it asks of those who apply. */
    public TaskGate gate() {
        return new TaskGate(fee.isPositive(), platform, minFollowers, groupOnly, audience);
    }

    /** Whether the caller can apply, as far as they themselves are concerned. */
    public boolean eligible() {
        return missing.isEmpty();
    }

    public int slotsFree() {
        return slots - slotsTaken;
    }
}
