package org.creatorconnect.commission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.creatorconnect.ledger.Finding;
import org.creatorconnect.ledger.LawQuery;

/**
 * Orders and commissions summed by day, merchant, affiliate, agency, link, product, currency and
 * state of the order. A change of an order names it in its own transaction; {@link #count} brings
 * the sums up to it, all that is due in one statement.
 */
@ApplicationScoped
public class CommissionSums {

    private static final String KEY =
            "basis, day, currency, merchant_id, affiliate_id, agency_id, link_id, status, product";

    private static final String FIGURES =
            "'orders ' || orders || ', pending ' || p || ', approved ' || a || ', reversed ' || r"
                    + " || ', agency ' || ap || ' ' || aa || ' ' || ar";

    /**
     * What the rows say now; of an order that is due, what was counted of it last. Both are read at
     * one moment, so that the proof holds while orders come in.
     */
    private static final String DIFFERENCES =
            """
            WITH due AS MATERIALIZED (SELECT DISTINCT order_id FROM commission_uncounted),
            lines AS (
                SELECT * FROM commission_line WHERE order_id NOT IN (SELECT order_id FROM due)
                UNION ALL SELECT * FROM commission_counted WHERE order_id IN (SELECT order_id FROM due)),
            told AS (
                SELECT b.basis, b.day, currency, merchant_id, affiliate_id, agency_id, link_id, status,
                       CASE WHEN grouping(product) = 1 THEN '' ELSE product END AS product,
                       count(DISTINCT order_id) AS orders, sum(pending_minor) AS p, sum(approved_minor) AS a,
                       sum(reversed_minor) AS r, sum(agency_pending_minor) AS ap, sum(agency_approved_minor) AS aa,
                       sum(agency_reversed_minor) AS ar
                FROM lines CROSS JOIN LATERAL
                     (VALUES ('ORDER', ordered_on), ('CLICK', clicked_on), ('APPROVAL', approved_on)) AS b(basis, day)
                WHERE b.day IS NOT NULL
                GROUP BY b.basis, b.day, currency, merchant_id, affiliate_id, agency_id, link_id, status,
                         GROUPING SETS ((), (product))),
            summed AS (
                SELECT %1$s, sum(orders) AS orders, sum(pending_minor) AS p, sum(approved_minor) AS a,
                       sum(reversed_minor) AS r, sum(agency_pending_minor) AS ap, sum(agency_approved_minor) AS aa,
                       sum(agency_reversed_minor) AS ar
                FROM commission_day GROUP BY %1$s),
            compared AS (
                SELECT concat_ws(' ', %1$s) AS id, %2$s AS expected, NULL AS found FROM told
                UNION ALL SELECT concat_ws(' ', %1$s), NULL, %2$s FROM summed)
            SELECT 'COMMISSION_DAY_DIFFERS', 'commission_day', id, coalesce(max(expected), 'none'), coalesce(max(found), 'none')
            FROM compared GROUP BY id
            HAVING max(expected) IS DISTINCT FROM max(found) ORDER BY id LIMIT :limit\
            """
                    .formatted(KEY, FIGURES);

    @PersistenceContext EntityManager entityManager;

    /**
     * Brings the sums up to the orders that are due, the oldest first.
     *
     * @param most how many changes are taken at once
     * @return how many orders they were of; 0 when none is due or somebody else counts just now
     */
    public int count(int most) {
        return (Integer)
                entityManager
                        .createNativeQuery("SELECT count_commissions(:most)", Integer.class)
                        .setParameter("most", most)
                        .getSingleResult();
    }

    /** Each sum that is not what the orders and commissions say, at most {@code limit}. */
    public List<Finding> differences(int limit) {
        return LawQuery.findings(entityManager, DIFFERENCES, limit);
    }
}
