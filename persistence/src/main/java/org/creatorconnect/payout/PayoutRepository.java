package org.creatorconnect.payout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.creatorconnect.foundation.table.Rows;
import org.jspecify.annotations.Nullable;

/** Keeps payouts, and what became of the earnings in them. */
@ApplicationScoped
public class PayoutRepository {

    /** Comes before every id. */
    private static final UUID FIRST = new UUID(0, 0);

    @PersistenceContext EntityManager entityManager;

    /** A payout, locked until the transaction ends. */
    public Optional<Payout> lock(PayoutId id) {
        return Optional.ofNullable(Rows.lock(entityManager, Payout.class, id.value()));
    }

    /** As {@link #lock}, several at once and in the order of their ids. */
    public Map<PayoutId, Payout> lockAll(Collection<PayoutId> ids) {
        return locked(ids, "FOR UPDATE");
    }

    /** As {@link #lockAll}, without those that somebody else has locked. */
    public Map<PayoutId, Payout> lockFree(Collection<PayoutId> ids) {
        return locked(ids, "FOR UPDATE SKIP LOCKED");
    }

    /** A run's payouts in the order of their ids, from the one after the given one. */
    public List<Payout> ofRun(PayoutRunId run, @Nullable PayoutId after, int limit) {
        return entityManager
                .createQuery(
                        """
                        select p from Payout p where p.runId = :run and p.id > :after
                        order by p.id""",
                        Payout.class)
                .setParameter("run", run.value())
                .setParameter("after", after == null ? FIRST : after.value())
                .setMaxResults(limit)
                .getResultList();
    }

    /** As {@link #ofRun}, only their ids. */
    public List<PayoutId> idsOfRun(PayoutRunId run, @Nullable PayoutId after, int limit) {
        return entityManager
                .createQuery(
                        """
                        select p.id from Payout p where p.runId = :run and p.id > :after
                        order by p.id""",
                        UUID.class)
                .setParameter("run", run.value())
                .setParameter("after", after == null ? FIRST : after.value())
                .setMaxResults(limit)
                .getResultStream()
                .map(PayoutId::new)
                .toList();
    }

    /**
     * Lets payouts that were only read go again, so that a run of any size is read through in the
     * memory of one part. A change that was not written yet would be lost.
     */
    public void forget(List<Payout> read) {
        read.forEach(entityManager::detach);
    }

    /** Whether a run was approved, so that its payouts may be paid. */
    public boolean isApproved(PayoutRunId run) {
        return !none(
                """
                select 1 from PayoutRun r where r.id = :run
                  and r.status in (APPROVED, DISPATCHED, COMPLETED)""",
                run);
    }

    /** Whether all of a run's instructions are with the broker. */
    public boolean isDispatched(PayoutRunId run) {
        return none("select 1 from Payout p where p.runId = :run and p.status = CREATED", run);
    }

    /** Whether no payout of a run is still under way. */
    public boolean isEnded(PayoutRunId run) {
        return none(
                """
                select 1 from Payout p where p.runId = :run
                  and p.status in (CREATED, INSTRUCTED, ACCEPTED, UNKNOWN)""",
                run);
    }

    /** The commissions whose earnings any of these payouts is made of. */
    @SuppressWarnings("unchecked")
    public List<UUID> commissions(Collection<PayoutId> made) {
        return entityManager
                .createNativeQuery(
                        """
                        SELECT source_id FROM earning
                        WHERE source = 'COMMISSION' AND payout_id = ANY (CAST(:ids AS uuid[]))
                        ORDER BY source_id""",
                        UUID.class)
                .setParameter("ids", values(made))
                .getResultList();
    }

    /**
     * Locks the earnings of payouts until the transaction ends, in ascending id. Do so before their
     * commissions and accounts are touched.
     *
     * @return the commissions behind them, as {@link #commissions}
     */
    @SuppressWarnings("unchecked")
    public List<UUID> lockEarnings(Collection<PayoutId> made) {
        return entityManager
                .createNativeQuery(
                        """
                        WITH locked AS MATERIALIZED (
                            SELECT source, source_id FROM earning WHERE payout_id = ANY (CAST(:ids AS uuid[]))
                            ORDER BY id FOR UPDATE)
                        SELECT source_id FROM locked WHERE source = 'COMMISSION' ORDER BY source_id""",
                        UUID.class)
                .setParameter("ids", values(made))
                .getResultList();
    }

    /** Lets go of a payout's earnings, so that another run can claim them. */
    public void release(PayoutId payout) {
        entityManager.flush();
        entityManager
                .createNativeQuery(
                        "UPDATE earning SET payout_id = NULL, version = version + 1 WHERE payout_id = :id")
                .setParameter("id", payout.value())
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    private Map<PayoutId, Payout> locked(Collection<PayoutId> ids, String how) {
        List<Payout> found =
                entityManager
                        .createNativeQuery(
                                "SELECT * FROM payout WHERE id = ANY (CAST(:ids AS uuid[])) ORDER BY id "
                                        + how,
                                Payout.class)
                        .setParameter("ids", values(ids))
                        .getResultList();
        return found.stream().collect(Collectors.toMap(Payout::id, payout -> payout));
    }

    private static UUID[] values(Collection<PayoutId> ids) {
        return ids.stream().map(PayoutId::value).toArray(UUID[]::new);
    }

    private boolean none(String jpql, PayoutRunId run) {
        return entityManager
                .createQuery(jpql, Integer.class)
                .setParameter("run", run.value())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
