package org.creatorconnect.coupon;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.foundation.SqlRow;

/** Sites that spread codes, and codes that leaked: always by the set. */
@ApplicationScoped
public class LeakRepository {

    /**
     * Codes of creators that run and stand on a site that was not held against them before, or were
     * used often enough; locked, but for those that somebody else has.
     */
    private static final String SUSPECTS =
            """
            WITH busy AS (
                SELECT a.coupon_id FROM attribution_candidate a
                WHERE a.coupon_used AND a.touched_at > CAST(:now AS timestamptz) - interval '1 day'
                GROUP BY a.coupon_id HAVING count(*) >= :least),
            listed AS (
                SELECT DISTINCT ON (c.id) c.id, l.host FROM coupon_listing l JOIN coupon_code c ON c.code = l.code
                WHERE c.status = 'ACTIVE' AND NOT EXISTS (
                    SELECT 1 FROM coupon_leak k WHERE k.coupon_id = c.id AND k.host = l.host)
                ORDER BY c.id, l.listed_at)
            SELECT c.id, l.host,
                   (SELECT count(*) FROM attribution_candidate a WHERE a.coupon_id = c.id AND a.coupon_used
                      AND a.touched_at > greatest(c.running_since, CAST(:now AS timestamptz) - interval '1 day')),
                   (SELECT count(*) FROM attribution_candidate a WHERE a.coupon_id = c.id AND a.coupon_used
                      AND a.touched_at > greatest(c.running_since, CAST(:now AS timestamptz) - interval '1 day')
                      AND NOT EXISTS (SELECT 1 FROM attribution_candidate k WHERE k.order_id = a.order_id
                                        AND k.kind = 'CLICK' AND k.affiliate_id = c.affiliate_id)),
                   (SELECT count(*) / 28 FROM attribution_candidate a WHERE a.coupon_id = c.id AND a.coupon_used
                      AND a.touched_at <= CAST(:now AS timestamptz) - interval '1 day'
                      AND a.touched_at > CAST(:now AS timestamptz) - interval '29 days'
                      AND NOT EXISTS (SELECT 1 FROM attribution_candidate k WHERE k.order_id = a.order_id
                                        AND k.kind = 'CLICK' AND k.affiliate_id = c.affiliate_id))
            FROM coupon_code c LEFT JOIN listed l ON l.id = c.id
            WHERE c.status = 'ACTIVE' AND c.affiliate_id IS NOT NULL AND c.id > :after
              AND c.id IN (SELECT coupon_id FROM busy UNION ALL SELECT id FROM listed)
            ORDER BY c.id LIMIT :most FOR NO KEY UPDATE OF c SKIP LOCKED""";

    private static final String PAUSE =
            """
            UPDATE coupon_code c SET status = 'PAUSED', paused_at = CAST(:at AS timestamptz),
                pause_reason = n.cause, version = c.version + 1
            FROM unnest(CAST(:ids AS uuid[]), CAST(:causes AS text[])) AS n(id, cause)
            WHERE c.id = n.id AND c.status = 'ACTIVE'""";

    @PersistenceContext EntityManager entityManager;

    /** The rule that holds now. */
    public LeakRule rule(Instant now) {
        return SqlRow.one(
                entityManager
                        .createNativeQuery(
                                "SELECT least_orders, factor, share_bps FROM coupon_leak_rule"
                                        + " WHERE effective_at <= :now"
                                        + " ORDER BY effective_at DESC LIMIT 1")
                        .setParameter("now", now),
                row -> new LeakRule(row.number(), row.number(), row.number()));
    }

    /**
     * The next codes that may have leaked, in the order of their ids; locked until the transaction
     * ends.
     *
     * @param after the last one that was looked at
     */
    public List<LeakFigures> suspects(LeakRule rule, UUID after, Instant now, int most) {
        return SqlRow.all(
                entityManager
                        .createNativeQuery(SUSPECTS)
                        .setParameter("least", rule.leastOrders())
                        .setParameter("after", after)
                        .setParameter("now", now)
                        .setParameter("most", most),
                row ->
                        new LeakFigures(
                                new CouponId(row.id()),
                                row.maybeText(),
                                row.large(),
                                row.large(),
                                row.large()));
    }

    /** Lets codes rest that leaked, and keeps what was seen of them. */
    public void pause(Collection<CouponLeak> leaks, Instant at) {
        leaks.forEach(entityManager::persist);
        entityManager.flush();
        entityManager
                .createNativeQuery(PAUSE)
                .setParameter("at", at)
                .setParameter(
                        "ids",
                        leaks.stream().map(leak -> leak.coupon().value()).toArray(UUID[]::new))
                .setParameter(
                        "causes",
                        leaks.stream().map(leak -> leak.cause().name()).toArray(String[]::new))
                .executeUpdate();
    }

    /**
     * Keeps that these codes stand on a site; those that are known to stand there stay as they are.
     *
     * @param codes in their normal spelling
     */
    public void list(String host, Collection<String> codes, Instant at) {
        entityManager
                .createNativeQuery(
                        "INSERT INTO coupon_host (host, added_at)"
                                + " VALUES (:host, CAST(:at AS timestamptz)) ON CONFLICT DO NOTHING")
                .setParameter("host", host)
                .setParameter("at", at)
                .executeUpdate();
        entityManager
                .createNativeQuery(
                        "INSERT INTO coupon_listing (code, host, listed_at)"
                                + " SELECT n.code, :host, CAST(:at AS timestamptz)"
                                + " FROM unnest(CAST(:codes AS text[])) AS n(code)"
                                + " ON CONFLICT DO NOTHING")
                .setParameter("host", host)
                .setParameter("at", at)
                .setParameter("codes", codes.toArray(String[]::new))
                .executeUpdate();
    }

    /** Forgets a site with all codes that stand there; whether it was known. */
    public boolean forget(String host) {
        return entityManager
                        .createNativeQuery("DELETE FROM coupon_host WHERE host = :host")
                        .setParameter("host", host)
                        .executeUpdate()
                == 1;
    }
}
