package org.creatorconnect.payout.query;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.foundation.query.SqlRow;
import org.creatorconnect.identity.Role;
import org.creatorconnect.money.Money;
import org.creatorconnect.payout.PayoutRunId;
import org.creatorconnect.refusal.NotFound;
import org.jspecify.annotations.Nullable;

/** Payout runs, who is kept back from them, and messages that cannot be sent. */
@Stateless
@RolesAllowed({Role.FINANCE, Role.AUDITOR})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PayoutRunQueries {

    /** Counts the payouts of all runs of the page at once. */
    private static final String ROWS =
            """
            WITH page AS (SELECT * FROM payout_run r WHERE %s)
            SELECT r.id, r.number, r.status, r.cut_off, r.payout_count, r.total_minor, r.currency, r.digest,
                   r.author, r.submitter, r.approver, r.created_at, r.submitted_at, r.approved_at,
                   r.dispatched_at, r.completed_at, r.canceled_at, r.canceled_by, r.cancel_reason, d.due_at,
                   coalesce(p.sent, 0), coalesce(p.settled, 0), coalesce(p.failed, 0), coalesce(p.unknown, 0)
            FROM page r
            LEFT JOIN deadline d ON d.kind = 'PAYOUT_RUN_DECISION' AND d.subject_id = r.id
            LEFT JOIN (
                SELECT run_id, count(*) FILTER (WHERE status NOT IN ('CREATED', 'CANCELED')) AS sent,
                       count(*) FILTER (WHERE status = 'SETTLED') AS settled,
                       count(*) FILTER (WHERE status IN ('FAILED', 'RETURNED')) AS failed,
                       count(*) FILTER (WHERE status = 'UNKNOWN') AS unknown
                FROM payout WHERE run_id IN (SELECT id FROM page) GROUP BY run_id) p ON p.run_id = r.id
            ORDER BY r.id DESC""";

    private static final String PAGE =
            ROWS.formatted(
                    """
                    (:status = '' OR r.status = :status)
                      AND (CAST(:before AS uuid) IS NULL OR r.id < :before)
                    ORDER BY r.id DESC LIMIT :limit""");

    private static final String ONE = ROWS.formatted("r.id = :id");

    @PersistenceContext EntityManager entityManager;

    /** Newest first, from the one before the given one; an empty status does not narrow. */
    public List<RunRow> runs(String status, @Nullable UUID before, int limit) {
        return rows(
                entityManager
                        .createNativeQuery(PAGE)
                        .setParameter("status", status)
                        .setParameter("before", before)
                        .setParameter("limit", limit));
    }

    /**
     * @throws NotFound when there is no such run
     */
    public RunRow run(PayoutRunId id) {
        return rows(entityManager.createNativeQuery(ONE).setParameter("id", id.value())).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("payout run"));
    }

    /** Everybody who is kept back from a run, the largest amounts first. */
    public List<ExclusionRow> exclusions(PayoutRunId run) {
        return exclusions(run, Integer.MAX_VALUE);
    }

    /** Who is kept back from a run, the largest amounts first, and no more than asked for. */
    public List<ExclusionRow> exclusions(PayoutRunId run, int limit) {
        return SqlRow.all(
                entityManager
                        .createNativeQuery(
                                """
                                SELECT e.affiliate_id, a.display_name, e.reason, r.currency, e.amount_minor
                                FROM payout_exclusion e JOIN affiliate a ON a.id = e.affiliate_id
                                JOIN payout_run r ON r.id = e.run_id
                                WHERE e.run_id = :run ORDER BY e.amount_minor DESC, e.affiliate_id LIMIT :limit""")
                        .setParameter("run", run.value())
                        .setParameter("limit", limit),
                row -> new ExclusionRow(row.id(), row.text(), row.text(), row.money(row.text())));
    }

    /** How many are kept back from a run, by reason; counted where they are. */
    public List<ExclusionCount> exclusionCounts(PayoutRunId run) {
        return SqlRow.all(
                entityManager
                        .createNativeQuery(
                                """
                                SELECT reason, count(*) FROM payout_exclusion
                                WHERE run_id = :run GROUP BY reason ORDER BY reason""")
                        .setParameter("run", run.value()),
                row -> new ExclusionCount(row.text(), row.large()));
    }

    /** Messages that cannot be sent by themselves, the oldest first. */
    public List<FailingRow> failing(int limit) {
        return SqlRow.all(
                entityManager
                        .createNativeQuery(
                                """
                                SELECT id, kind, subject_id, attempts, last_error, queued_at, next_attempt_at
                                FROM outbox WHERE sent_at IS NULL AND attempts > 0
                                ORDER BY created_at, id LIMIT :limit""")
                        .setParameter("limit", limit),
                row ->
                        new FailingRow(
                                row.id(),
                                row.text(),
                                row.id(),
                                row.number(),
                                row.text(),
                                row.time(),
                                row.time()));
    }

    private static List<RunRow> rows(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> row((Object[]) row)).toList();
    }

    private static RunRow row(Object[] row) {
        return new RunRow(
                (UUID) row[0],
                number(row[1]),
                (String) row[2],
                (Instant) row[3],
                (int) number(row[4]),
                Money.of(number(row[5]), (String) row[6]),
                (String) row[7],
                (String) row[8],
                (String) row[9],
                (String) row[10],
                (Instant) row[11],
                (Instant) row[12],
                (Instant) row[13],
                (Instant) row[14],
                (Instant) row[15],
                (Instant) row[16],
                (String) row[17],
                (String) row[18],
                (Instant) row[19],
                new RunRow.Progress(
                        (int) number(row[20]),
                        (int) number(row[21]),
                        (int) number(row[22]),
                        (int) number(row[23])));
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
