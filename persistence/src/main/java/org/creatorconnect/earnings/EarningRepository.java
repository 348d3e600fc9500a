package org.creatorconnect.earnings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Keeps earnings. Runs claim them by the set, see the payout domain. */
@ApplicationScoped
public class EarningRepository {

    @PersistenceContext EntityManager entityManager;

    public void add(Earning earning) {
        entityManager.persist(earning);
    }

    /**
     * The earnings of a payout that owe something, in ascending id. Lock the payout's earnings
     * before.
     */
    public List<Earning> owing(UUID payoutId) {
        return entityManager
                .createQuery(
                        "select e from Earning e where e.payoutId = :payout and e.owedMinor > 0"
                                + " order by e.id",
                        Earning.class)
                .setParameter("payout", payoutId)
                .getResultList();
    }

    /**
     * The earnings of these sources, locked in ascending id until the transaction ends: claim, hold
     * and refund race for them.
     */
    public List<Earning> lockBySources(EarningSource source, Collection<UUID> sourceIds) {
        if (sourceIds.isEmpty()) {
            return List.of();
        }
        return entityManager
                .createQuery(
                        "select e from Earning e where e.source = :source and e.sourceId in :ids order by e.id",
                        Earning.class)
                .setParameter("source", source)
                .setParameter("ids", sourceIds)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /**
     * The earnings of these commissions, and of adjustments that are paid by themselves, locked at
     * once in ascending id until the transaction ends.
     */
    public List<Earning> lockOf(Collection<UUID> commissionIds, Collection<UUID> adjustmentIds) {
        if (adjustmentIds.isEmpty()) {
            return lockBySources(EarningSource.COMMISSION, commissionIds);
        }
        return entityManager
                .createQuery(
                        "select e from Earning e where e.source = COMMISSION and e.sourceId in :commissions"
                                + " or e.source = ADJUSTMENT and e.sourceId in :adjustments order by e.id",
                        Earning.class)
                .setParameter("commissions", commissionIds)
                .setParameter("adjustments", adjustmentIds)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }
}
