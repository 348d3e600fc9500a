package org.creatorconnect.task.rest;

import java.util.List;
import org.creatorconnect.task.query.TaskRow;

/**
 * A task in a list; its own page tells the rest.
 *
 * @param groupOnly whether it is for communities alone
 * @param access {@code OPEN}, or {@code INVITED} when only those who are invited do it
 * @param eligible whether the caller can apply, as far as they themselves are concerned
 */
public record TaskItemRepresentation(
        String id,
        String status,
        String campaignId,
        String merchantId,
        String merchantName,
        String title,
        String platform,
        int slots,
        int slotsFree,
        String endsAt,
        PayRepresentation compensation,
        long minFollowers,
        boolean groupOnly,
        String access,
        boolean eligible,
        List<String> missing) {

    static TaskItemRepresentation of(TaskRow row) {
        return new TaskItemRepresentation(
                row.id().toString(),
                row.status().name(),
                row.campaignId().toString(),
                row.merchantId().toString(),
                row.merchantName(),
                row.title(),
                row.platform(),
                row.slots(),
                row.slotsFree(),
                row.endsAt().toString(),
                PayRepresentation.of(row.compensation()),
                row.minFollowers(),
                row.groupOnly(),
                row.audience().access().name(),
                row.eligible(),
                row.missing().stream().map(Enum::name).toList());
    }
}
