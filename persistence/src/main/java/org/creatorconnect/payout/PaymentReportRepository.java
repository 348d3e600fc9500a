package org.creatorconnect.payout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.creatorconnect.foundation.table.PlainTable;
import org.jspecify.annotations.Nullable;

/** The inbox: every report that was acted on, once. */
@ApplicationScoped
public class PaymentReportRepository {

    private static final PlainTable REPORTS = new PlainTable("payment_report");

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

    /** Which of these ids came before. */
    @SuppressWarnings("unchecked")
    public Set<String> known(Collection<String> reportIds) {
        List<String> known =
                entityManager
                        .createNativeQuery(
                                "SELECT report_id FROM payment_report WHERE report_id = ANY (CAST(:ids AS text[]))",
                                String.class)
                        .setParameter("ids", reportIds.toArray(String[]::new))
                        .getResultList();
        return new HashSet<>(known);
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

    /** As {@link #add}, one for each of several payouts, all with the same effect. */
    public void addAll(
            Map<PayoutId, PaymentReport> heard, ReportEffect effect, Instant receivedAt) {
        Collection<PaymentReport> reports = heard.values();
        REPORTS.write(
                        entityManager,
                        """
                        INSERT INTO payment_report (report_id, payout_id, status, reason_code, provider_reference,
                                                    occurred_at, received_at, fingerprint, effect)
                        SELECT n.id, n.payout, n.status, n.reason, n.provider, n.occurred, :received, n.print, :effect
                        FROM unnest(CAST(:ids AS text[]), CAST(:payouts AS uuid[]), CAST(:statuses AS text[]),
                                    CAST(:reasons AS text[]), CAST(:providers AS text[]),
                                    CAST(CAST(:occurred AS text[]) AS timestamptz[]), CAST(:prints AS text[]))
                             AS n(id, payout, status, reason, provider, occurred, print)""")
                .setParameter("ids", texts(reports, PaymentReport::reportId))
                .setParameter(
                        "payouts",
                        heard.keySet().stream().map(PayoutId::value).toArray(UUID[]::new))
                .setParameter("statuses", texts(reports, report -> report.status().name()))
                .setParameter("reasons", texts(reports, PaymentReport::reasonCode))
                .setParameter("providers", texts(reports, PaymentReport::providerReference))
                .setParameter("occurred", texts(reports, report -> report.occurredAt().toString()))
                .setParameter("prints", texts(reports, PaymentReport::fingerprint))
                .setParameter("received", receivedAt)
                .setParameter("effect", effect.name())
                .executeUpdate();
    }

    private static @Nullable String[] texts(
            Collection<PaymentReport> reports, Function<PaymentReport, @Nullable String> text) {
        return reports.stream().map(text).toArray(String[]::new);
    }
}
