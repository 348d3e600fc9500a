package org.creatorconnect.submission.query;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.creatorconnect.money.Money;
import org.creatorconnect.submission.SubmissionStatus;
import org.jspecify.annotations.Nullable;

/**
 * One round of content, in a list or on its page.
 *
 * @param rounds how often changes can be asked for
 * @param dueBy until when whoever must act can act
 * @param bySilence whether nobody decided in time
 * @param toCreator what of the fee an approval pays at once
 * @param toPlatform what the platform earns with it
 * @param evidence what is known of it
 * @param superseded whether something was submitted after it
 * @param escalatedAt since when a reviewer decides about its mark, because the merchant was silent
 * @param urgency what is decided first is least
 */
public record SubmissionRow(
        UUID id,
        UUID assignmentId,
        UUID taskId,
        String taskTitle,
        String platform,
        UUID merchantId,
        String merchantName,
        UUID affiliateId,
        String affiliateName,
        int round,
        int rounds,
        SubmissionStatus status,
        String contentUrl,
        Instant submittedAt,
        Instant dueBy,
        @Nullable Instant decidedAt,
        boolean bySilence,
        @Nullable String reasonCode,
        @Nullable String note,
        Money fee,
        Money toCreator,
        Money toPlatform,
        EvidenceRow evidence,
        boolean superseded,
        @Nullable Instant escalatedAt,
        BigDecimal urgency) {

    /** What was seen of it last; null when nobody looked yet. */
    public @Nullable CheckRow seen() {
        return evidence.seen();
    }

    /** Who saw the mark that our look did not find; null when nobody did. */
    public @Nullable MarkRow mark() {
        return evidence.mark();
    }

    /** Whether somebody has yet to decide. */
    public boolean open() {
        return status == SubmissionStatus.SUBMITTED;
    }

    /** Whether the page was seen and only its mark was not found, by nobody. */
    public boolean unmarked() {
        CheckRow seen = seen();
        return seen != null && seen.live() && !seen.disclosed() && mark() == null;
    }

    /** Whether what was seen last keeps it from being approved, unless it is mended by then. */
    public boolean objected() {
        CheckRow seen = seen();
        return unmarked() || (seen != null && !seen.live());
    }

    /** Whether changes can still be asked for. */
    public boolean changeable() {
        return round <= rounds;
    }
}
