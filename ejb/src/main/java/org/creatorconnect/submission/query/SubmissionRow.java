package org.creatorconnect.submission.query;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.money.Money;
import org.creatorconnect.submission.SubmissionStatus;

/**
 * One round of content, in a list or on its page.
 *
 * @param rounds how often changes can be asked for
 * @param dueBy until when whoever must act can act
 * @param seen what was seen of it last
 * @param superseded whether something was submitted after it
 * @param escalatedAt since when a reviewer decides about its mark, because the merchant was silent
 * @param mark who saw the mark that our look did not find
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
        Optional<Instant> decidedAt,
        boolean bySilence,
        Optional<String> reasonCode,
        Optional<String> note,
        Money fee,
        Optional<CheckRow> seen,
        boolean superseded,
        Optional<Instant> escalatedAt,
        Optional<MarkRow> mark) {}
