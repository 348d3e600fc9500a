package org.creatorconnect.payout.query;

import java.time.Instant;
import org.creatorconnect.payout.PaymentStatus;
import org.creatorconnect.payout.ReportEffect;
import org.jspecify.annotations.Nullable;

/** What the payment system said of a payout, and what that did. */
public record ReportRow(
        String reportId,
        PaymentStatus status,
        @Nullable String reasonCode,
        ReportEffect effect,
        Instant occurredAt,
        Instant receivedAt) {}
