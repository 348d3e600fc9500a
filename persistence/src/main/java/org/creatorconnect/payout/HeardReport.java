package org.creatorconnect.payout;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * A {@link PaymentReport} that was acted on, as read models ask for it; only {@link
 * PaymentReportRepository} writes.
 */
@Entity
@Immutable
@Table(name = "payment_report")
public class HeardReport {

    @Id
    @Column(name = "report_id")
    private String reportId;

    @Column(name = "payout_id", nullable = false)
    private UUID payoutId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private PaymentStatus status;

    @Column(name = "reason_code")
    private @Nullable String reasonCode;

    @Column(name = "occurred_at", nullable = false)
    private Instant occurredAt;

    @Column(name = "received_at", nullable = false)
    private Instant receivedAt;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ReportEffect effect;

    protected HeardReport() {}
}
