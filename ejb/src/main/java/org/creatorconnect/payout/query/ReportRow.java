package org.creatorconnect.payout.query;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the payment system said of a payout, and what that did. */
public record ReportRow(
        String reportId,
        String status,
        @Nullable String reasonCode,
        String effect,
        Instant occurredAt,
        Instant receivedAt) {}
