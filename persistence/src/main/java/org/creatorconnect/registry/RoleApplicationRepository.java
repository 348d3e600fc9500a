package org.creatorconnect.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.creatorconnect.foundation.table.Rows;
import org.creatorconnect.refusal.NotFound;

/** Keeps role applications. */
@ApplicationScoped
public class RoleApplicationRepository {

    @PersistenceContext EntityManager entityManager;

    public void add(RoleApplication application) {
        entityManager.persist(application);
    }

    /**
     * @throws NotFound when there is no such application
     */
    public RoleApplication lock(RoleApplicationId id) {
        return Optional.ofNullable(Rows.lock(entityManager, RoleApplication.class, id.value()))
                .orElseThrow(() -> new NotFound("role application"));
    }

    /** The application of this id; nothing when it is somebody else's. */
    public Optional<RoleApplication> find(RoleApplicationId id, AffiliateId affiliate) {
        return entityManager
                .createQuery(
                        """
                        select a from RoleApplication a
                        where a.id = :id and a.affiliateId = :affiliate\
                        """,
                        RoleApplication.class)
                .setParameter("id", id.value())
                .setParameter("affiliate", affiliate.value())
                .getResultStream()
                .findFirst();
    }

    /** The last rejected application of an affiliate for a role. */
    public Optional<RoleApplication> lastRejected(AffiliateId affiliate, AffiliateRole role) {
        return entityManager
                .createQuery(
                        """
                        select a from RoleApplication a
                        where a.affiliateId = :affiliate and a.role = :role and a.status = REJECTED
                        order by a.decidedAt desc\
                        """,
                        RoleApplication.class)
                .setParameter("affiliate", affiliate.value())
                .setParameter("role", role)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    public boolean hasOpen(AffiliateId affiliate, AffiliateRole role) {
        return !entityManager
                .createQuery(
                        """
                        select a.id from RoleApplication a
                        where a.affiliateId = :affiliate and a.role = :role and a.status = APPLIED\
                        """,
                        java.util.UUID.class)
                .setParameter("affiliate", affiliate.value())
                .setParameter("role", role)
                .getResultList()
                .isEmpty();
    }
}
