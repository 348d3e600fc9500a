package org.creatorconnect.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.creatorconnect.foundation.SqlRow;

/** Answers which commission rate was agreed for a task. */
@ApplicationScoped
public class AgreedRates {

    /** Which assignments earn their rate: on their columns, without a name before them. */
    public static final String EARNS =
            "rate IS NOT NULL AND status IN ('ACCEPTED', 'APPROVED', 'COMPLETED')";

    @PersistenceContext EntityManager entityManager;

    /** A task, and an affiliate who may have taken it on. */
    public record Taken(UUID task, UUID affiliate) {}

    /**
     * The rates of running or completed assignments, of the affiliate's own or of one that it took
     * in; nothing where there is none, where it ended unpaid, or where the task pays no commission.
     */
    public Map<Taken, AgreedRate> agreed(Collection<Taken> wanted) {
        if (wanted.isEmpty()) {
            return Map.of();
        }
        Map<Taken, AgreedRate> found = new HashMap<>();
        SqlRow.all(
                        entityManager
                                .createNativeQuery(
                                        """
                                        SELECT w.task, w.affiliate, a.id, a.rate, a.terms_hash
                                        FROM unnest(CAST(:tasks AS uuid[]), CAST(:affiliates AS uuid[])) AS w(task, affiliate)
                                        JOIN assignment a ON a.task_id = w.task AND (a.affiliate_id = w.affiliate
                                            OR a.affiliate_id IN (SELECT f.id FROM affiliate f WHERE f.merged_into = w.affiliate))
                                        WHERE %s
                                        ORDER BY a.affiliate_id = w.affiliate DESC, a.id\
                                        """
                                                .formatted(EARNS))
                                .setParameter(
                                        "tasks",
                                        wanted.stream().map(Taken::task).toArray(UUID[]::new))
                                .setParameter(
                                        "affiliates",
                                        wanted.stream().map(Taken::affiliate).toArray(UUID[]::new)),
                        AgreedRates::agreed)
                .forEach(one -> found.putIfAbsent(one.getKey(), one.getValue()));
        return found;
    }

    private static Map.Entry<Taken, AgreedRate> agreed(SqlRow row) {
        return Map.entry(
                new Taken(row.id(), row.id()), new AgreedRate(row.id(), row.rate(), row.text()));
    }
}
