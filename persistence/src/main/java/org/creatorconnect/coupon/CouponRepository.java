package org.creatorconnect.coupon;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.creatorconnect.foundation.SqlRow;
import org.creatorconnect.foundation.table.Rows;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.merchant.NamedByMerchant;
import org.creatorconnect.money.Money;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.registry.AffiliateId;

/** Keeps coupon codes. */
@ApplicationScoped
public class CouponRepository {

    /** In the order of their ids, so that two batches never wait for each other in a circle. */
    private static final String LOCK =
            """
            SELECT c.id
            FROM unnest(CAST(:merchants AS uuid[]), CAST(:codes AS text[])) AS k(merchant_id, code)
            JOIN coupon_code c ON c.merchant_id = k.merchant_id AND c.code = k.code AND c.quantity IS NOT NULL
            ORDER BY c.id FOR NO KEY UPDATE OF c""";

    private static final String OFFERS =
            """
            SELECT c.merchant_id, c.code, c.id, c.status, c.starts_at, c.ends_at, c.paused_at, c.closed_at,
                   c.minimum_currency, coalesce(c.minimum_minor, 0),
                   CASE WHEN c.quantity IS NOT NULL THEN c.quantity - (
                       SELECT count(*) FROM attribution_candidate n WHERE n.coupon_id = c.id AND n.coupon_used) END,
                   a.id, coalesce(a.status = 'ACTIVE' AND NOT EXISTS (
                       SELECT 1 FROM ban b WHERE b.affiliate_id = a.id
                         AND b.merchant_id = c.merchant_id AND b.ended_at IS NULL), false),
                   ARRAY(SELECT k.username FROM account k WHERE k.affiliate_id = a.id
                         OR k.affiliate_id IN (SELECT f.id FROM affiliate f WHERE f.merged_into = a.id))
            FROM unnest(CAST(:merchants AS uuid[]), CAST(:codes AS text[])) AS k(merchant_id, code)
            JOIN coupon_code c ON c.merchant_id = k.merchant_id AND c.code = k.code
            LEFT JOIN affiliate a ON a.id = c.affiliate_id""";

    @PersistenceContext EntityManager entityManager;

    public void add(CouponCode code) {
        entityManager.persist(code);
        entityManager.flush();
    }

    /** Keeps several at once. */
    public void addAll(Collection<CouponCode> codes) {
        codes.forEach(entityManager::persist);
        entityManager.flush();
    }

    /** Writes what was changed, so that the database sees it now. */
    public void write() {
        entityManager.flush();
    }

    /**
     * Locks it until the transaction ends.
     *
     * @throws NotFound when there is none
     */
    public CouponCode lock(CouponId id) {
        return Optional.ofNullable(Rows.lock(entityManager, CouponCode.class, id.value()))
                .orElseThrow(() -> new NotFound("coupon code"));
    }

    /** Which of these affiliates take part. */
    public Set<AffiliateId> active(Collection<AffiliateId> affiliates) {
        if (affiliates.isEmpty()) {
            return Set.of();
        }
        List<?> found =
                entityManager
                        .createNativeQuery(
                                "SELECT id FROM affiliate WHERE status = 'ACTIVE'"
                                        + " AND id = ANY (CAST(:ids AS uuid[]))",
                                UUID.class)
                        .setParameter(
                                "ids",
                                affiliates.stream().map(AffiliateId::value).toArray(UUID[]::new))
                        .getResultList();
        return found.stream()
                .map(id -> new AffiliateId((UUID) id))
                .collect(Collectors.toCollection(HashSet::new));
    }

    /**
     * Which of these codes a merchant has or had already. Nobody else makes codes of this merchant
     * until the transaction ends.
     *
     * @param codes in their normal spelling
     */
    public Set<String> taken(MerchantId merchant, Collection<String> codes) {
        entityManager
                .createNativeQuery(
                        "SELECT 1 FROM pg_advisory_xact_lock(hashtextextended(:owner, 220))",
                        Integer.class)
                .setParameter("owner", merchant.text())
                .getResultList();
        List<?> found =
                of(
                                "SELECT code FROM coupon_code WHERE merchant_id = :merchant"
                                        + " AND code = ANY (CAST(:codes AS text[]))",
                                merchant,
                                codes)
                        .getResultList();
        return found.stream()
                .map(String.class::cast)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** How many orders have used it. */
    public long used(CouponId id) {
        return ((Number)
                        entityManager
                                .createNativeQuery(
                                        "SELECT count(*) FROM attribution_candidate"
                                                + " WHERE coupon_id = :id AND coupon_used")
                                .setParameter("id", id.value())
                                .getSingleResult())
                .longValue();
    }

    /**
     * The codes that orders name, with all that their attribution asks of them, in two statements
     * whatever their number; what is no code of its merchant is missing. Those whose quantity is
     * limited are locked until the transaction ends, so that one order after the other counts.
     */
    public Map<CouponKey, CouponOffer> offers(Set<CouponKey> codes) {
        if (codes.isEmpty()) {
            return Map.of();
        }
        named(LOCK, codes).getResultList();
        return SqlRow.all(
                        named(OFFERS, codes),
                        row -> {
                            CouponKey key = new CouponKey(new MerchantId(row.id()), row.text());
                            return Map.entry(key, offer(key.code(), row));
                        })
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Query named(String sql, Set<CouponKey> codes) {
        List<CouponKey> keys = List.copyOf(codes);
        return entityManager
                .createNativeQuery(sql)
                .setParameter("merchants", NamedByMerchant.merchants(keys))
                .setParameter("codes", NamedByMerchant.names(keys));
    }

    private Query of(String sql, MerchantId merchant, Collection<String> codes) {
        return entityManager
                .createNativeQuery(sql)
                .setParameter("merchant", merchant.value())
                .setParameter("codes", codes.toArray(String[]::new));
    }

    private static CouponOffer offer(String code, SqlRow row) {
        CouponId id = new CouponId(row.id());
        CouponStatus status = row.word(CouponStatus.class);
        var startsAt = row.time();
        var endsAt = row.time();
        var pausedAt = row.maybeTime();
        var closedAt = row.maybeTime();
        Optional<String> currency = row.maybeText();
        long least = row.large();
        OptionalLong left = row.maybeLarge().map(OptionalLong::of).orElseGet(OptionalLong::empty);
        return new CouponOffer(
                id,
                code,
                status,
                owner(row),
                startsAt,
                endsAt,
                pausedAt,
                closedAt,
                currency.map(one -> Money.of(least, one)),
                left);
    }

    private static Optional<CouponOwner> owner(SqlRow row) {
        Optional<AffiliateId> affiliate = row.maybeId().map(AffiliateId::new);
        boolean active = row.flag();
        Set<String> usernames = Set.of((String[]) row.take());
        return affiliate.map(whose -> new CouponOwner(whose, active, usernames));
    }
}
