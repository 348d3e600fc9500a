package org.creatorconnect.submission.service;

import org.creatorconnect.foundation.service.Length;
import org.creatorconnect.submission.RejectionReason;
import org.creatorconnect.submission.Verdict;
import org.creatorconnect.task.ReasonCode;
import org.creatorconnect.task.service.Decision;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a merchant decides about submitted content.
 *
 * @param decision {@code APPROVE}, {@code REJECT} or {@code REQUEST_CHANGES}
 * @param reasonCode required with REJECT, welcome with REQUEST_CHANGES: {@link RejectionReason}
 * @param note what is wrong or to be changed, for the creator
 * @param markSeen with APPROVE when our look did not find the mark of an advertisement: where and
 *     how the caller saw it, for example spoken or in the picture
 */
public record DecideSubmission(
        @Nullable String decision,
        @Schema(implementation = RejectionReason.class) @Nullable String reasonCode,
        @Nullable @Length(max = 2000) String note,
        @Nullable @Length(min = 10, max = 1000) String markSeen) {

    enum Choice {
        APPROVE,
        REJECT,
        REQUEST_CHANGES
    }

    boolean approves() {
        return Choice.APPROVE.name().equals(decision);
    }

    Choice choice() {
        return Decision.parse(Choice.class, decision);
    }

    Verdict rejection() {
        return new Verdict(ReasonCode.required(RejectionReason.class, reasonCode), note);
    }

    Verdict changes() {
        return new Verdict(ReasonCode.optional(RejectionReason.class, reasonCode), note);
    }
}
