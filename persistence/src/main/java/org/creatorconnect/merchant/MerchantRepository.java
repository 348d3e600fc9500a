package org.creatorconnect.merchant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.creatorconnect.foundation.table.Rows;
import org.creatorconnect.refusal.NotFound;

/** Keeps merchants. */
@ApplicationScoped
public class MerchantRepository {

    @PersistenceContext EntityManager entityManager;

    public void add(Merchant merchant) {
        entityManager.persist(merchant);
    }

    public Optional<Merchant> find(MerchantId id) {
        return Optional.ofNullable(Rows.find(entityManager, Merchant.class, id.value()));
    }

    /**
     * @throws NotFound when there is no such merchant
     */
    public Merchant get(MerchantId id) {
        return find(id).orElseThrow(() -> new NotFound("merchant"));
    }

    /** As {@link #get}, with the row locked, so that changes of one merchant queue up. */
    public Merchant lock(MerchantId id) {
        return Optional.ofNullable(Rows.lock(entityManager, Merchant.class, id.value()))
                .orElseThrow(() -> new NotFound("merchant"));
    }
}
