package org.creatorconnect.task.query;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.money.Money;
import org.creatorconnect.task.Applicant;
import org.creatorconnect.task.Audience;
import org.creatorconnect.task.CompensationType;
import org.creatorconnect.task.Requirement;
import org.creatorconnect.task.TaskGate;
import org.creatorconnect.task.TaskStatus;
import org.jspecify.annotations.Nullable;

/**
 * A task as the tables have it, see {@link TaskRow}: what somebody lacks for it is known to the
 * domain alone.
 */
public record TaskLine(
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
        long waiting,
        long reviews) {

    int slotsFree() {
        return slots - slotsTaken;
    }

    private TaskGate gate() {
        return new TaskGate(fee.isPositive(), platform, minFollowers, groupOnly, audience);
    }

    /** The same, with what this applicant lacks. */
    TaskRow seenBy(Applicant applicant) {
        return row(applicant.missing(gate(), merchantId));
    }

    /** The same, with what somebody lacks whom the merchant asked by name. */
    TaskRow seenByInvited(Applicant invited) {
        return row(invited.missing(gate().invited(), merchantId));
    }

    private TaskRow row(List<Requirement> missing) {
        return new TaskRow(
                id,
                status,
                campaignId,
                campaignName,
                merchantId,
                merchantName,
                title,
                platform,
                slots,
                slotsTaken,
                endsAt,
                pays,
                fee,
                factor,
                minFollowers,
                groupOnly,
                audience,
                missing,
                waiting,
                reviews);
    }
}
