package org.creatorconnect.task.rest;

import java.util.List;
import org.creatorconnect.foundation.rest.Amount;
import org.creatorconnect.task.TaskTerms;
import org.creatorconnect.task.query.TaskDetail;
import org.creatorconnect.task.query.TaskRow;

/**
 * A task with all its terms, as callers see it.
 *
 * @param groupOnly whether it is for communities alone
 * @param access {@code OPEN}, or {@code INVITED} when only those who are invited do it
 * @param audience whom its merchant wants
 * @param eligible whether the caller can apply, as far as they themselves are concerned
 * @param missing what they lack
 * @param platformFeeRate what the merchant pays on top of the fee
 * @param escrow what is set aside for free slots
 */
public record TaskRepresentation(
        String id,
        String status,
        String campaignId,
        String merchantId,
        String merchantName,
        String title,
        String brief,
        String platform,
        int slots,
        int slotsFree,
        String endsAt,
        PayRepresentation compensation,
        long minFollowers,
        boolean groupOnly,
        String access,
        AudienceRepresentation audience,
        int stayLiveDays,
        List<Part> tranches,
        int submissionDays,
        int revisionRounds,
        String disclosureRule,
        String platformFeeRate,
        Amount escrow,
        boolean eligible,
        List<String> missing) {

    /** A part of the fee. */
    public record Part(int percent, int afterDays) {}

    static TaskRepresentation of(TaskDetail task) {
        TaskRow row = task.row();
        TaskTerms terms = task.terms();
        return new TaskRepresentation(
                row.id().toString(),
                row.status().name(),
                row.campaignId().toString(),
                row.merchantId().toString(),
                row.merchantName(),
                row.title(),
                terms.brief(),
                row.platform(),
                row.slots(),
                row.slotsFree(),
                row.endsAt().toString(),
                PayRepresentation.of(row.compensation()),
                row.minFollowers(),
                row.groupOnly(),
                row.audience().access().name(),
                AudienceRepresentation.of(row),
                terms.stayLiveDays(),
                parts(terms),
                terms.submissionDays(),
                terms.revisionRounds(),
                terms.disclosureRule(),
                task.platformFeeRate().decimal(),
                Amount.of(task.escrow()),
                row.eligible(),
                row.missing().stream().map(Enum::name).toList());
    }

    private static List<Part> parts(TaskTerms terms) {
        return terms.payments().shares().stream()
                .map(share -> new Part(share.percent(), share.afterDays()))
                .toList();
    }
}
