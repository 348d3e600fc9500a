package org.creatorconnect.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.foundation.table.Rows;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.refusal.NotFound;

/** Keeps where feeds are fetched from. */
@ApplicationScoped
public class FeedAddressRepository {

    @PersistenceContext EntityManager entityManager;

    public void add(FeedAddress address) {
        entityManager.persist(address);
        entityManager.flush();
    }

    /**
     * Locks it until the transaction ends.
     *
     * @throws NotFound when there is none
     */
    public FeedAddress lock(UUID id) {
        return Optional.ofNullable(Rows.lock(entityManager, FeedAddress.class, id))
                .orElseThrow(() -> new NotFound("feed address"));
    }

    /** That of a merchant, locked until the transaction ends. */
    public Optional<FeedAddress> lockOf(MerchantId merchant) {
        return entityManager
                .createQuery(
                        "select a from FeedAddress a where a.merchantId = :merchant",
                        FeedAddress.class)
                .setParameter("merchant", merchant.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    public void remove(FeedAddress address) {
        entityManager.remove(address);
    }
}
