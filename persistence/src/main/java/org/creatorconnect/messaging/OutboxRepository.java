package org.creatorconnect.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Keeps what is to be sent. A row is written in the transaction that decides to send it, so neither
 * is lost without the other; the relay sends it afterwards.
 */
@ApplicationScoped
public class OutboxRepository {

    /** Advisory lock of the one relay that sends, over all nodes. */
    private static final long RELAY_LOCK = 4_711_002L;

    @PersistenceContext EntityManager entityManager;

    public void add(OutboxMessage message, Instant at) {
        entityManager
                .createNativeQuery(
                        "INSERT INTO outbox (id, kind, subject_id, created_at) VALUES (:id, :kind, :subject, :at)")
                .setParameter("id", message.id())
                .setParameter("kind", message.kind().name())
                .setParameter("subject", message.subject())
                .setParameter("at", at)
                .executeUpdate();
    }

    /** Adds one instruction for each payout of a run, in one statement. */
    public void addInstructions(UUID run, Instant at) {
        entityManager
                .createNativeQuery(
                        """
                        INSERT INTO outbox (id, kind, subject_id, created_at)
                        SELECT gen_random_uuid(), 'PAYMENT_INSTRUCTION', id, :at FROM payout WHERE run_id = :run""")
                .setParameter("run", run)
                .setParameter("at", at)
                .executeUpdate();
    }

    /** Whether this transaction may send; one relay at a time does. */
    public boolean lockRelay() {
        return (Boolean)
                entityManager
                        .createNativeQuery("SELECT pg_try_advisory_xact_lock(:key)", Boolean.class)
                        .setParameter("key", RELAY_LOCK)
                        .getSingleResult();
    }

    /**
     * The oldest unsent messages. They are found by their state, never by a position in the table.
     */
    public List<OutboxMessage> unsent(int limit) {
        List<?> rows =
                entityManager
                        .createNativeQuery(
                                """
                                SELECT id, kind, subject_id FROM outbox WHERE sent_at IS NULL
                                ORDER BY created_at, id LIMIT :limit FOR UPDATE SKIP LOCKED""")
                        .setParameter("limit", limit)
                        .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(
                        row ->
                                new OutboxMessage(
                                        (UUID) row[0],
                                        OutboxKind.valueOf((String) row[1]),
                                        (UUID) row[2]))
                .toList();
    }

    public void sent(OutboxMessage message, Instant at) {
        entityManager
                .createNativeQuery("UPDATE outbox SET sent_at = :at WHERE id = :id")
                .setParameter("at", at)
                .setParameter("id", message.id())
                .executeUpdate();
    }

    /** How much is unsent, and for how long; reads only the index over what is unsent. */
    public Backlog backlog() {
        Object[] row =
                (Object[])
                        entityManager
                                .createNativeQuery(
                                        """
                                        SELECT count(*), coalesce(
                                            extract(epoch FROM clock_timestamp() - min(queued_at)), 0)
                                        FROM outbox WHERE sent_at IS NULL""")
                                .getSingleResult();
        long seconds = ((Number) row[1]).longValue();
        return new Backlog(((Number) row[0]).longValue(), Duration.ofSeconds(seconds));
    }
}
