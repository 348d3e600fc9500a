package org.creatorconnect.payout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.creatorconnect.foundation.table.Rows;
import org.creatorconnect.refusal.NotFound;

/** Keeps payout runs. */
@ApplicationScoped
public class PayoutRunRepository {

    @PersistenceContext EntityManager entityManager;

    public void add(PayoutRun run) {
        entityManager.persist(run);
        entityManager.flush();
    }

    /** The next run's number, for people to talk about it. */
    public long nextNumber() {
        return ((Number)
                        entityManager
                                .createNativeQuery("SELECT nextval('payout_run_number_seq')")
                                .getSingleResult())
                .longValue();
    }

    /**
     * @throws NotFound when there is no such run
     */
    public PayoutRun lock(PayoutRunId id) {
        return Optional.ofNullable(Rows.lock(entityManager, PayoutRun.class, id.value()))
                .orElseThrow(() -> new NotFound("payout run"));
    }

    /** Whether payouts of a run may have been made before the books were restored. */
    public boolean mayBePaid(PayoutRunId id) {
        return !entityManager
                .createNativeQuery(
                        """
                        SELECT 1 FROM held_payment h JOIN payout p ON p.id = h.id
                        WHERE p.run_id = :run AND h.released_at IS NULL LIMIT 1""")
                .setParameter("run", id.value())
                .getResultList()
                .isEmpty();
    }
}
