package org.creatorconnect.payout.service;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.creatorconnect.money.Money;
import org.creatorconnect.payout.PayoutId;
import org.creatorconnect.payout.PayoutRunId;
import org.creatorconnect.reporting.PayoutEquation;

/** What a batch of sequences looks like in the tables, and which of it something happens to. */
final class SequenceRows {

    record Sale(UUID id, long left, boolean pending) {}

    record Live(PayoutId id, Money net) {}

    private final EntityManager entityManager;
    private final Random random;
    private final UUID merchant;
    private final String currency;

    SequenceRows(EntityManager entityManager, Random random, ManySales sales) {
        this.entityManager = entityManager;
        this.random = random;
        this.merchant = sales.merchant;
        this.currency = sales.currency;
    }

    /** Payees who got, get and owe something else than what is kept. */
    List<?> notKept() {
        return rows(KEPT);
    }

    /** What is kept of approved sales is what a payee got, will get and owes, at any moment. */
    private static final String KEPT =
            """
            SELECT c.holder, c.kept, q.sum
            FROM (SELECT coalesce(f.merged_into, f.id) AS holder, m.currency, sum(m.kept_minor) AS kept
                  FROM commission m JOIN affiliate f ON f.id = m.affiliate_id
                  WHERE m.approved_at IS NOT NULL GROUP BY 1, m.currency) c
            JOIN (SELECT coalesce(f.merged_into, f.id) AS holder, e.currency,
                         sum(e.paid + e.in_flight + coalesce(e.payable, 0) - e.debt) AS sum FROM ("""
                    + PayoutEquation.ofAll()
                    + """
                    ) e JOIN affiliate f ON f.id = e.owner_id GROUP BY 1, e.currency) q
                    ON q.holder = c.holder AND q.currency = c.currency
                    WHERE c.kept <> q.sum LIMIT 5""";

    /** Those who were not taken in by another, always in the same order. */
    List<UUID> payees() {
        return entityManager
                .createNativeQuery(
                        """
                        SELECT DISTINCT f.id FROM affiliate f JOIN shop_order o ON o.affiliate_id = f.id
                        WHERE o.merchant_id = :merchant AND f.status = 'ACTIVE' ORDER BY f.id""",
                        UUID.class)
                .setParameter("merchant", merchant)
                .getResultList();
    }

    /** How many were taken in by another. */
    long merged() {
        return (Long)
                entityManager
                        .createNativeQuery(
                                "SELECT count(*) FROM affiliate WHERE status = 'MERGED'",
                                Long.class)
                        .getSingleResult();
    }

    /** What the books hold of each kind in this currency, whoever's it is. */
    String books() {
        return rows(
                        """
                        SELECT a.kind, sum(p.amount) FROM posting p JOIN ledger_account a ON a.id = p.account_id
                        WHERE a.currency = '%s' GROUP BY a.kind ORDER BY a.kind"""
                                .formatted(currency))
                .stream()
                .map(row -> Arrays.toString((Object[]) row))
                .toList()
                .toString();
    }

    List<?> paidBeyondWhatIsKept(PayoutRunId run) {
        return entityManager
                .createNativeQuery(
                        """
                        SELECT e.id FROM payout p JOIN earning e ON e.payout_id = p.id
                        JOIN payout_item i ON i.payout_id = p.id AND i.earning_id = e.id
                        JOIN commission c ON c.id = e.source_id
                        WHERE p.run_id = :run AND i.amount_minor > c.kept_minor LIMIT 5""",
                        UUID.class)
                .setParameter("run", run.value())
                .getResultList();
    }

    String state() {
        return rows(
                        """
                        SELECT (SELECT count(*) FROM journal_entry), (SELECT count(*) FROM audit_pending WHERE action NOT LIKE 'PAYMENT%'),
                               (SELECT sum(amount_minor * 3 + owed_minor) FROM earning), (SELECT sum(version) FROM earning),
                               (SELECT sum(version) FROM payout), (SELECT sum(kept_minor) FROM commission),
                               (SELECT count(*) FROM payout_case)""")
                .stream()
                .map(row -> Arrays.toString((Object[]) row))
                .findFirst()
                .orElseThrow();
    }

    List<Sale> someSales(double share) {
        List<Sale> found = new ArrayList<>();
        for (Object row :
                entityManager
                        .createNativeQuery(
                                """
                                SELECT c.id, l.gross_minor - l.refunded_minor, c.status = 'PENDING'
                                FROM commission c JOIN order_line l ON l.id = c.line_id
                                WHERE c.merchant_id = :merchant ORDER BY c.id""")
                        .setParameter("merchant", merchant)
                        .getResultList()) {
            Object[] parts = (Object[]) row;
            if (random.nextDouble() < share) {
                found.add(
                        new Sale(
                                (UUID) parts[0],
                                ((Number) parts[1]).longValue(),
                                (Boolean) parts[2]));
            }
        }
        return found;
    }

    /** In the order of their payees: the ids of payouts are the database's own. */
    List<Live> somePayouts(double share) {
        List<Live> found = new ArrayList<>();
        for (Object row :
                entityManager
                        .createNativeQuery(
                                """
                                SELECT p.id, p.net_minor FROM payout p JOIN payout_run r ON r.id = p.run_id
                                WHERE p.currency = :currency AND r.status IN ('APPROVED', 'DISPATCHED', 'COMPLETED')
                                ORDER BY p.affiliate_id, r.number""")
                        .setParameter("currency", currency)
                        .getResultList()) {
            Object[] parts = (Object[]) row;
            if (random.nextDouble() < share) {
                found.add(
                        new Live(
                                new PayoutId((UUID) parts[0]),
                                Money.of(((Number) parts[1]).longValue(), currency)));
            }
        }
        return found;
    }

    List<UUID> openCases() {
        return rows(
                        """
                        SELECT k.payout_id, p.affiliate_id FROM payout_case k JOIN payout p ON p.id = k.payout_id
                        WHERE k.closed_at IS NULL ORDER BY p.affiliate_id, p.created_at""")
                .stream()
                .map(row -> (UUID) ((Object[]) row)[0])
                .toList();
    }

    private List<?> rows(String sql) {
        return entityManager.createNativeQuery(sql).getResultList();
    }
}
