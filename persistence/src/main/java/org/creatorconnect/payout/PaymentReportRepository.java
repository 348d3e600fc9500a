package org.creatorconnect.payout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;

/** The inbox: every report that was acted on, once. */
@ApplicationScoped
public class PaymentReportRepository {

    @PersistenceContext EntityManager entityManager;

    /** What a report of this id said before. */
    public Optional<String> fingerprint(String reportId) {
        return entityManager
                .createNativeQuery(
                        "SELECT fingerprint FROM payment_report WHERE report_id = :id",
                        String.class)
                .setParameter("id", reportId)
                .getResultStream()
                .findFirst()
                .map(String.class::cast);
    }

    public void add(
            PaymentReport report, PayoutId payout, ReportEffect effect, Instant receivedAt) {
        entityManager
                .createNativeQuery(
                        """
                        INSERT INTO payment_report (report_id, payout_id, status, reason_code, provider_reference,
                                                    occurred_at, received_at, fingerprint, effect)
                        VALUES (:id, :payout, :status, :reason, :provider, :occurred, :received, :print, :effect)""")
                .setParameter("id", report.reportId())
                .setParameter("payout", payout.value())
                .setParameter("status", report.status().name())
                .setParameter("reason", report.reasonCode())
                .setParameter("provider", report.providerReference())
                .setParameter("occurred", report.occurredAt())
                .setParameter("received", receivedAt)
                .setParameter("print", report.fingerprint())
                .setParameter("effect", effect.name())
                .executeUpdate();
    }
}
