package org.creatorconnect.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.creatorconnect.foundation.EmailAddress;
import org.creatorconnect.foundation.table.Rows;
import org.creatorconnect.refusal.NotFound;

/** Keeps affiliates. Whose affiliate a caller may see is decided by the services. */
@ApplicationScoped
public class AffiliateRepository {

    @PersistenceContext EntityManager entityManager;

    public void add(Affiliate affiliate) {
        entityManager.persist(affiliate);
    }

    public Optional<Affiliate> find(AffiliateId id) {
        return Optional.ofNullable(Rows.find(entityManager, Affiliate.class, id.value()));
    }

    /**
     * @throws NotFound when there is no such affiliate
     */
    public Affiliate get(AffiliateId id) {
        return find(id).orElseThrow(() -> new NotFound("affiliate"));
    }

    /**
     * @throws NotFound when there is one of them that there is not
     */
    public void requireAll(Set<UUID> ids) {
        long there =
                entityManager
                        .createQuery(
                                "select count(*) from Affiliate a where a.id in :ids", Long.class)
                        .setParameter("ids", ids)
                        .getSingleResult();
        if (there < ids.size()) {
            throw new NotFound("affiliate");
        }
    }

    /** The affiliate that is kept for the person of this mailbox. */
    public Optional<Affiliate> reservedFor(EmailAddress address) {
        return entityManager
                .createQuery(
                        "select a.id from Affiliate a where lower(a.reservedFor) = :address",
                        UUID.class)
                .setParameter("address", address.key())
                .getResultStream()
                .findFirst()
                .flatMap(id -> find(new AffiliateId(id)));
    }

    /** As {@link #get}, with the row locked until the transaction ends. */
    public Affiliate lock(AffiliateId id) {
        return Optional.ofNullable(Rows.lock(entityManager, Affiliate.class, id.value()))
                .orElseThrow(() -> new NotFound("affiliate"));
    }
}
