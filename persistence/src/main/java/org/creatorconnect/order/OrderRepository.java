package org.creatorconnect.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.creatorconnect.foundation.table.Rows;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.merchant.NamedByMerchant;
import org.creatorconnect.refusal.NotFound;

/** Keeps orders with their lines, candidates and events. Whoever changes one holds its row lock. */
@ApplicationScoped
public class OrderRepository {

    @PersistenceContext EntityManager entityManager;

    /**
     * Waits until nobody else takes in one of these orders; held until the transaction ends. They
     * are locked in one order, so that two batches never wait for each other, and by at most 64
     * locks a merchant, so that many large batches at once do not fill the database's table of
     * locks, which is everybody's.
     */
    public void lockReferences(Collection<OrderKey> keys) {
        entityManager
                .createNativeQuery(
                        """
                        SELECT count(pg_advisory_xact_lock(k.hash)) FROM (
                            SELECT DISTINCT hashtextextended(r.merchant || '/' || (hashtext(r.reference) & 63), 7) AS hash
                            FROM unnest(CAST(:merchants AS uuid[]), CAST(:references AS text[])) AS r(merchant, reference)
                            ORDER BY hash) k""",
                        Long.class)
                .setParameter("merchants", NamedByMerchant.merchants(keys))
                .setParameter("references", NamedByMerchant.names(keys))
                .getSingleResult();
    }

    /** Adds orders whole, with what belongs to them. */
    public void add(
            List<Order> orders, List<OrderLine> lines, List<AttributionCandidate> candidates) {
        orders.forEach(entityManager::persist);
        lines.forEach(entityManager::persist);
        candidates.forEach(entityManager::persist);
    }

    public void add(OrderEvent event, List<OrderRefund> refunds) {
        entityManager.persist(event);
        refunds.forEach(entityManager::persist);
    }

    /**
     * The order with its row locked until the transaction ends.
     *
     * @throws NotFound when there is no such order
     */
    public Order lock(OrderId id) {
        return Optional.ofNullable(Rows.lock(entityManager, Order.class, id.value()))
                .orElseThrow(() -> new NotFound("order"));
    }

    /**
     * As {@link #lock(OrderId)}, by the merchant's own reference.
     *
     * @throws NotFound when this merchant has no such order
     */
    public Order lock(MerchantId merchant, String reference) {
        return entityManager
                .createQuery(
                        "select o from ShopOrder o where o.merchantId = :merchant and o.reference = :reference",
                        Order.class)
                .setParameter("merchant", merchant.value())
                .setParameter("reference", reference)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("order"));
    }

    /** The lines in their order. */
    public List<OrderLine> lines(OrderId order) {
        return entityManager
                .createQuery(
                        "select l from OrderLine l where l.orderId = :order order by l.position",
                        OrderLine.class)
                .setParameter("order", order.value())
                .getResultList();
    }

    public Optional<OrderEvent> event(OrderId order, String reference) {
        return entityManager
                .createQuery(
                        "select e from OrderEvent e where e.orderId = :order and e.reference = :reference",
                        OrderEvent.class)
                .setParameter("order", order.value())
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst();
    }
}
