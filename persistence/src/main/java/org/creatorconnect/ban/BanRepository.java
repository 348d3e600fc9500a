package org.creatorconnect.ban;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.creatorconnect.foundation.table.Rows;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.registry.AffiliateId;

/** Keeps bans. Whoever changes one holds the lock of its affiliate. */
@ApplicationScoped
public class BanRepository {

    @PersistenceContext EntityManager entityManager;

    /** Before the affiliate's state follows, so that the database sees both together. */
    public void add(Ban ban) {
        entityManager.persist(ban);
        entityManager.flush();
    }

    /**
     * @throws NotFound when there is no such ban
     */
    public Ban get(BanId id) {
        return Optional.ofNullable(Rows.find(entityManager, Ban.class, id.value()))
                .orElseThrow(() -> new NotFound("ban"));
    }

    /** The ban of an affiliate that holds for just this scope. */
    public Optional<Ban> holding(AffiliateId affiliate, BanScope scope) {
        return holding(affiliate).stream().filter(ban -> ban.scope().equals(scope)).findFirst();
    }

    /** Every ban of an affiliate that holds. */
    public List<Ban> holding(AffiliateId affiliate) {
        return entityManager
                .createQuery(
                        "select b from Ban b where b.affiliateId = :affiliate and b.endedAt is null",
                        Ban.class)
                .setParameter("affiliate", affiliate.value())
                .getResultList();
    }
}
