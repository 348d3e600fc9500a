package org.creatorconnect.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.money.Rate;

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
        List<?> rows =
                entityManager
                        .createNativeQuery(
                                """
                                SELECT id, rate, terms_hash FROM assignment
                                WHERE task_id = :task AND affiliate_id = :affiliate AND %s\
                                """
                                        .formatted(EARNS))
                        .setParameter("task", taskId)
                        .setParameter("affiliate", affiliateId)
                        .getResultList();
        return rows.stream().findFirst().map(row -> rate((Object[]) row));
    }

    private static AgreedRate rate(Object[] row) {
        return new AgreedRate((UUID) row[0], new Rate((BigDecimal) row[1]), (String) row[2]);
    }
}
