package org.creatorconnect.commission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.creatorconnect.foundation.SqlRow;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.merchant.NamedByMerchant;
import org.creatorconnect.order.OrderAnswer;
import org.creatorconnect.order.OrderId;
import org.creatorconnect.order.OrderKey;
import org.creatorconnect.rate.RateReceipt;

/** Keeps commissions. An order's commissions change together, under the order's row lock. */
@ApplicationScoped
public class CommissionRepository {

    @PersistenceContext EntityManager entityManager;

    /** Adds commissions; the statements do not grow with their number. */
    public void add(List<Commission> commissions) {
        commissions.forEach(entityManager::persist);
    }

    /**
     * Adds new commissions with what fees of guarantees took of them at once.
     *
     * @param recouped none for most
     */
    public void add(List<Commission> commissions, List<CommissionAdjustment> recouped) {
        add(commissions);
        if (!recouped.isEmpty()) {
            entityManager.flush();
            addAdjustments(recouped);
        }
    }

    public void addAdjustments(List<CommissionAdjustment> adjustments) {
        adjustments.forEach(entityManager::persist);
    }

    public void add(RateReceipt receipt) {
        entityManager.persist(receipt);
    }

    /** What was answered to an order of this reference; empty when it was never received. */
    public Optional<OrderAnswer> answer(MerchantId merchant, String reference) {
        OrderKey key = new OrderKey(merchant, reference);
        return Optional.ofNullable(answers(Set.of(key)).get(key));
    }

    /**
     * What was answered to these orders, of those that were received: the commissions of those
     * whose links or codes they were, not those of their agencies.
     */
    public Map<OrderKey, OrderAnswer> answers(Set<OrderKey> orders) {
        Map<OrderKey, OrderAnswer> found = new HashMap<>();
        SqlRow.all(
                        entityManager
                                .createNativeQuery(
                                        """
                                        SELECT o.merchant_id, o.reference, o.id, o.fingerprint,
                                               array_agg(c.id ORDER BY l.position, c.id) FILTER (WHERE c.id IS NOT NULL)
                                        FROM unnest(CAST(:merchants AS uuid[]), CAST(:references AS text[]))
                                                 AS k(merchant_id, reference)
                                        JOIN shop_order o ON o.merchant_id = k.merchant_id AND o.reference = k.reference
                                        LEFT JOIN commission c ON c.order_id = o.id AND c.beneficiary = :creator
                                        LEFT JOIN order_line l ON l.id = c.line_id
                                        GROUP BY o.id""")
                                .setParameter("creator", Beneficiary.CREATOR.name())
                                .setParameter("merchants", NamedByMerchant.merchants(orders))
                                .setParameter("references", NamedByMerchant.names(orders)),
                        row ->
                                Map.entry(
                                        new OrderKey(new MerchantId(row.id()), row.text()),
                                        answer(row)))
                .forEach(one -> found.put(one.getKey(), one.getValue()));
        return found;
    }

    private static OrderAnswer answer(SqlRow row) {
        return new OrderAnswer(new OrderId(row.id()), row.text(), row.ids());
    }

    /** The ids of an order's commissions. */
    public List<UUID> idsOf(OrderId order) {
        return entityManager
                .createQuery("select c.id from Commission c where c.orderId = :order", UUID.class)
                .setParameter("order", order.value())
                .getResultList();
    }

    /**
     * An order's commissions by ascending id, each locked until the transaction ends: payouts
     * change them too. Lock their earnings before.
     */
    public List<Commission> lockOf(OrderId order) {
        return entityManager
                .createQuery(
                        "select c from Commission c where c.orderId = :order order by c.id",
                        Commission.class)
                .setParameter("order", order.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /**
     * Those of the given that end when their payout comes back, by ascending id, locked until the
     * transaction ends. Lock their earnings before.
     */
    public List<Commission> lockEnding(List<UUID> ids) {
        return entityManager
                .createQuery(
                        "select c from Commission c where c.id in :ids and c.endsAs is not null"
                                + " order by c.id",
                        Commission.class)
                .setParameter("ids", ids)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /**
     * Moves all at once that are in one of the given states.
     *
     * @return how many moved
     */
    public int move(List<UUID> ids, List<CommissionStatus> from, CommissionStatus to) {
        return entityManager
                .createQuery(
                        "update versioned Commission c set c.status = :to where c.id in :ids and c.status in :from")
                .setParameter("to", to)
                .setParameter("ids", ids)
                .setParameter("from", from)
                .executeUpdate();
    }
}
