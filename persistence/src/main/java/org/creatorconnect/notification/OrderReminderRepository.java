package org.creatorconnect.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.creatorconnect.foundation.SqlRow;

/** Remembers which merchants were reminded of their orders on which day. */
@ApplicationScoped
public class OrderReminderRepository {

    /** An order that costs its merchant nothing is not worth a word. */
    private static final String TAKE =
            """
            WITH near AS (
                SELECT o.merchant_id, count(*) AS orders, min(o.validates_at) AS first
                FROM shop_order o
                WHERE o.status = 'RECEIVED' AND o.validated_at IS NULL
                  AND o.validates_at > :now AND o.validates_at <= :until
                  AND EXISTS (SELECT 1 FROM commission c WHERE c.order_id = o.id AND c.kept_minor + c.fee_minor > 0)
                  AND NOT EXISTS (SELECT 1 FROM order_reminder r WHERE r.merchant_id = o.merchant_id AND r.day = :day)
                GROUP BY o.merchant_id ORDER BY o.merchant_id LIMIT :most),
            taken AS (
                INSERT INTO order_reminder (merchant_id, day) SELECT merchant_id, :day FROM near
                ON CONFLICT DO NOTHING RETURNING merchant_id)
            SELECT n.merchant_id, n.orders, n.first FROM near n JOIN taken t ON t.merchant_id = n.merchant_id\
            """;

    @PersistenceContext EntityManager entityManager;

    /**
     * Takes up merchants who were not reminded on this day; whoever takes one reminds.
     *
     * @param until what is approved later is not told yet
     */
    public List<SilentOrders> take(LocalDate day, Instant now, Instant until, int most) {
        return SqlRow.all(
                entityManager
                        .createNativeQuery(TAKE)
                        .setParameter("day", day)
                        .setParameter("now", now)
                        .setParameter("until", until)
                        .setParameter("most", most),
                row -> new SilentOrders(row.id(), row.large(), row.time()));
    }

    /** Forgets the days before this one. */
    public int forgetBefore(LocalDate day) {
        return entityManager
                .createNativeQuery("DELETE FROM order_reminder WHERE day < :day")
                .setParameter("day", day)
                .executeUpdate();
    }
}
