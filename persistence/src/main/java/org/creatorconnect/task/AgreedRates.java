package org.creatorconnect.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.foundation.SqlRow;

/** Answers which commission rate was agreed for a task. */
@ApplicationScoped
public class AgreedRates {

    /** Which assignments earn their rate: on their columns, without a name before them. */
    public static final String EARNS =
            "rate IS NOT NULL AND status IN ('ACCEPTED', 'APPROVED', 'COMPLETED')";

    @PersistenceContext EntityManager entityManager;

    /**
     * The rate of this affiliate's running or completed assignment on the task; empty when there is
     * none, when it ended unpaid, or when the task pays no commission.
     */
    public Optional<AgreedRate> agreed(UUID taskId, UUID affiliateId) {
        return SqlRow.first(
                entityManager
                        .createNativeQuery(
                                """
                                SELECT id, rate, terms_hash FROM assignment
                                WHERE task_id = :task AND affiliate_id = :affiliate AND %s\
                                """
                                        .formatted(EARNS))
                        .setParameter("task", taskId)
                        .setParameter("affiliate", affiliateId),
                row -> new AgreedRate(row.id(), row.rate(), row.text()));
    }
}
