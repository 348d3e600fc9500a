package org.creatorconnect.merchant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Keeps the merchants' signing keys. */
@ApplicationScoped
public class SigningKeyRepository {

    @PersistenceContext EntityManager entityManager;

    public void add(SigningKey key) {
        entityManager.persist(key);
    }

    /** The keys that are not retired, the newest first. */
    public List<SigningKey> valid(MerchantId merchant) {
        return entityManager
                .createQuery(
                        """
                        select k from SigningKey k
                        where k.merchantId = :merchant and k.retiredAt is null order by k.id desc""",
                        SigningKey.class)
                .setParameter("merchant", merchant.value())
                .getResultList();
    }
}
