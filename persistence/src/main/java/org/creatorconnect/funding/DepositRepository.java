package org.creatorconnect.funding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.creatorconnect.merchant.MerchantId;

/** Keeps deposits. */
@ApplicationScoped
public class DepositRepository {

    @PersistenceContext EntityManager entityManager;

    public void add(Deposit deposit) {
        entityManager.persist(deposit);
    }

    public Optional<Deposit> byReference(MerchantId merchant, String reference) {
        return entityManager
                .createQuery(
                        "select d from Deposit d where d.merchantId = :merchant and d.reference = :reference",
                        Deposit.class)
                .setParameter("merchant", merchant.value())
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst();
    }
}
