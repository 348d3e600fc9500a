package org.creatorconnect.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.foundation.SqlRow;
import org.creatorconnect.foundation.TraceContext;

/**
 * Keeps what is to be sent. A row is written in the transaction that decides to send it, so neither
 * is lost without the other; the relay sends it afterwards.
 */
@ApplicationScoped
public class OutboxRepository {

    /** Advisory lock of the one relay that sends, over all nodes. */
    private static final long RELAY_LOCK = 4_711_002L;

    private static final String UNSENT =
            "SELECT id, kind, subject_id, created_at, attempts, trace_parent FROM outbox WHERE sent_at IS NULL";

    @PersistenceContext EntityManager entityManager;

    public void add(OutboxMessage message, Instant at) {
        entityManager
                .createNativeQuery(
                        """
                        INSERT INTO outbox (id, kind, subject_id, created_at, trace_parent)
                        VALUES (:id, :kind, :subject, :at, nullif(:trace, ''))""")
                .setParameter("trace", trace())
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
                        INSERT INTO outbox (id, kind, subject_id, created_at, trace_parent)
                        SELECT gen_random_uuid(), 'PAYMENT_INSTRUCTION', id, :at, nullif(:trace, '') FROM payout
                        WHERE run_id = :run""")
                .setParameter("trace", trace())
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
     * The oldest unsent messages whose time has come. They are found by their state, never by a
     * position in the table; one that failed before waits for its next attempt.
     */
    public List<UnsentMessage> unsent(int limit) {
        return unsent(
                entityManager
                        .createNativeQuery(
                                UNSENT
                                        + """
                                         AND (next_attempt_at IS NULL OR next_attempt_at <= clock_timestamp())
                                        ORDER BY created_at, id LIMIT :limit FOR UPDATE SKIP LOCKED""")
                        .setParameter("limit", limit));
    }

    /** One message, unless it was sent or is being sent elsewhere. */
    public Optional<UnsentMessage> unsent(UUID id) {
        return unsent(
                        entityManager
                                .createNativeQuery(UNSENT + " AND id = :id FOR UPDATE SKIP LOCKED")
                                .setParameter("id", id))
                .stream()
                .findFirst();
    }

    /**
     * Counts a failure of one message, so that the others go on and people see it.
     *
     * @param error what went wrong, without anything of the message's content
     * @param wait until the next attempt, by the database's own clock
     */
    public void failed(UUID id, String error, Duration wait) {
        entityManager
                .createNativeQuery(
                        """
                        UPDATE outbox SET attempts = attempts + 1, last_error = :error,
                            next_attempt_at = clock_timestamp() + make_interval(secs => :wait)
                        WHERE id = :id AND sent_at IS NULL""")
                .setParameter("error", error)
                .setParameter("wait", wait.toSeconds())
                .setParameter("id", id)
                .executeUpdate();
    }

    /** These were sent. */
    public void sent(List<OutboxMessage> messages, Instant at) {
        entityManager
                .createNativeQuery(
                        "UPDATE outbox SET sent_at = :at WHERE id = ANY (CAST(:ids AS uuid[]))")
                .setParameter("at", at)
                .setParameter("ids", messages.stream().map(OutboxMessage::id).toArray(UUID[]::new))
                .executeUpdate();
    }

    /**
     * How much is unsent, and for how long; reads only the index over what is unsent. A message
     * that failed by itself says nothing about the way to the broker: it is counted apart.
     */
    public Backlog backlog() {
        return SqlRow.one(
                entityManager.createNativeQuery(
                        """
                                        SELECT count(*), coalesce(extract(epoch FROM clock_timestamp()
                                                   - min(queued_at) FILTER (WHERE attempts = 0)), 0),
                                               count(*) FILTER (WHERE attempts > 0)
                                        FROM outbox WHERE sent_at IS NULL"""),
                row -> new Backlog(row.large(), Duration.ofSeconds(row.large()), row.large()));
    }

    private static List<UnsentMessage> unsent(Query query) {
        return SqlRow.all(query, OutboxRepository::unsent);
    }

    private static UnsentMessage unsent(SqlRow row) {
        OutboxMessage message = new OutboxMessage(row.id(), row.word(OutboxKind.class), row.id());
        return new UnsentMessage(message, row.time(), row.number(), row.maybeText().orElse(null));
    }

    /** Empty when there is none. */
    private static String trace() {
        return TraceContext.current().orElse("");
    }

    /**
     * Forgets what was sent before, the oldest first; instructions of payments stay.
     *
     * @return how many, at most as many as asked for
     */
    public int forgetSentBefore(Instant time, int most) {
        return entityManager
                .createNativeQuery(
                        """
                        DELETE FROM outbox WHERE id IN (
                            SELECT id FROM outbox WHERE sent_at < :time AND kind <> 'PAYMENT_INSTRUCTION'
                            ORDER BY sent_at LIMIT :most)""")
                .setParameter("time", time)
                .setParameter("most", most)
                .executeUpdate();
    }
}
