package org.creatorconnect.tier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.creatorconnect.foundation.table.Rows;
import org.creatorconnect.refusal.NotFound;

/** Keeps tiers and their rules. */
@ApplicationScoped
public class TierRepository {

    @PersistenceContext EntityManager entityManager;

    public void add(Tier tier) {
        entityManager.persist(tier);
        entityManager.flush();
    }

    /** Whoever adds one holds the lock of its tier. */
    public void add(TierRule rule) {
        entityManager.persist(rule);
        entityManager.flush();
    }

    /** Writes what was changed, so that the database sees it now. */
    public void write() {
        entityManager.flush();
    }

    /**
     * @throws NotFound when there is none
     */
    public Tier get(TierId id) {
        return Optional.ofNullable(Rows.find(entityManager, Tier.class, id.value()))
                .orElseThrow(() -> new NotFound("tier"));
    }

    /**
     * Locks it until the transaction ends.
     *
     * @throws NotFound when there is none
     */
    public Tier lock(TierId id) {
        return Optional.ofNullable(Rows.lock(entityManager, Tier.class, id.value()))
                .orElseThrow(() -> new NotFound("tier"));
    }

    /** The number of a tier's next rule. */
    public int nextNumber(TierId id) {
        return (int)
                entityManager
                        .createNativeQuery(
                                "SELECT coalesce(max(number), 0) + 1 FROM tier_rule WHERE tier_id = :id",
                                Integer.class)
                        .setParameter("id", id.value())
                        .getSingleResult();
    }

    /** Whether another tier has this name, whatever the case of its letters. */
    public boolean isNamed(String name, TierId butThis) {
        return !entityManager
                .createNativeQuery(
                        "SELECT 1 FROM tier WHERE lower(name) = lower(:name) AND id <> :id",
                        Integer.class)
                .setParameter("name", name)
                .setParameter("id", butThis.value())
                .getResultList()
                .isEmpty();
    }

    /** Whether another tier has this rank. */
    public boolean isRanked(int rank, TierId butThis) {
        return !entityManager
                .createNativeQuery(
                        "SELECT 1 FROM tier WHERE rank = :rank AND id <> :id", Integer.class)
                .setParameter("rank", rank)
                .setParameter("id", butThis.value())
                .getResultList()
                .isEmpty();
    }
}
