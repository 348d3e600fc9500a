package org.creatorconnect.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.creatorconnect.refusal.NotFound;

/** Keeps merchants. */
@ApplicationScoped
public class MerchantRepository {

    @PersistenceContext EntityManager entityManager;

    public void add(Merchant merchant) {
        entityManager.persist(merchant);
    }

    public Optional<Merchant> find(MerchantId id) {
        return Optional.ofNullable(entityManager.find(Merchant.class, id.value()));
    }

    /**
     * @throws NotFound when there is no such merchant
     */
    public Merchant get(MerchantId id) {
        return find(id).orElseThrow(() -> new NotFound("merchant"));
    }
}
