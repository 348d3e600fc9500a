package org.creatorconnect.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.creatorconnect.foundation.SqlRow;

/**
 * Keeps which payments may have been made although the books do not say so, because the database
 * was set back. Until one is answered or two people release it, no instruction of it is sent.
 */
@ApplicationScoped
public class HeldPaymentRepository {

    @PersistenceContext EntityManager entityManager;

    /** Notes that the database was set back to a moment. @return false when it is known already */
    public boolean restored(Instant to, Instant now) {
        return 1
                == entityManager
                        .createNativeQuery(
                                "INSERT INTO books_restored (restored_to, found_at) VALUES (:to, :now) ON CONFLICT DO NOTHING")
                        .setParameter("to", to)
                        .setParameter("now", now)
                        .executeUpdate();
    }

    /**
     * Holds every payout that the books do not know to have been instructed, but that may have been
     * since the moment they were set back to: its run was submitted, or approved as well.
     *
     * @return how many
     */
    public int holdUninstructed(Instant now) {
        return entityManager
                .createNativeQuery(
                        """
                        INSERT INTO held_payment (id, affiliate_id, currency, amount_minor, held_at)
                        SELECT id, affiliate_id, currency, net_minor, :now FROM payout WHERE status = 'CREATED'
                        ON CONFLICT DO NOTHING""")
                .setParameter("now", now)
                .executeUpdate();
    }

    /**
     * Asks what became of every payout whose report may be lost: of those under way, and of those
     * that were paid a short time before and may have come back.
     *
     * @return how many questions the outbox got
     */
    public int askOfThoseUnderWay(Instant settledSince, Instant now) {
        return entityManager
                .createNativeQuery(
                        """
                        INSERT INTO outbox (id, kind, subject_id, created_at)
                        SELECT gen_random_uuid(), 'STATUS_QUERY', id, :now FROM payout
                        WHERE status IN ('INSTRUCTED', 'ACCEPTED', 'UNKNOWN')
                           OR (status = 'SETTLED' AND settled_at >= :since)""")
                .setParameter("since", settledSince)
                .setParameter("now", now)
                .executeUpdate();
    }

    /** Holds those of these payments that the books have no payout of. @return how many are news */
    public int holdLost(List<HeldPayment> sent, Instant now) {
        return entityManager
                .createNativeQuery(
                        """
                        INSERT INTO held_payment (id, affiliate_id, currency, amount_minor, held_at)
                        SELECT s.id, s.affiliate_id, s.currency, s.amount_minor, :now
                        FROM unnest(CAST(:ids AS uuid[]), CAST(:affiliates AS uuid[]), CAST(:currencies AS text[]),
                                    CAST(:amounts AS bigint[])) AS s(id, affiliate_id, currency, amount_minor)
                        WHERE NOT EXISTS (SELECT 1 FROM payout p WHERE p.id = s.id)
                        ON CONFLICT DO NOTHING""")
                .setParameter("ids", sent.stream().map(HeldPayment::id).toArray(UUID[]::new))
                .setParameter(
                        "affiliates",
                        sent.stream().map(HeldPayment::affiliate).toArray(UUID[]::new))
                .setParameter(
                        "currencies",
                        sent.stream()
                                .map(one -> one.amount().currency().getCurrencyCode())
                                .toArray(String[]::new))
                .setParameter(
                        "amounts",
                        sent.stream().map(one -> one.amount().minor()).toArray(Long[]::new))
                .setParameter("now", now)
                .executeUpdate();
    }

    /** Those of these payments that are held and were not released. */
    public Set<UUID> among(Collection<UUID> payments) {
        if (payments.isEmpty()) {
            return Set.of();
        }
        List<?> found =
                entityManager
                        .createNativeQuery(
                                """
                                SELECT id FROM held_payment
                                WHERE id = ANY (CAST(:ids AS uuid[])) AND released_at IS NULL""",
                                UUID.class)
                        .setParameter("ids", payments.toArray(UUID[]::new))
                        .getResultList();
        return found.stream().map(UUID.class::cast).collect(Collectors.toSet());
    }

    /** The payment system is being asked about these held payments. */
    public void asked(Collection<UUID> payments) {
        if (!payments.isEmpty()) {
            entityManager
                    .createNativeQuery(
                            """
                            UPDATE held_payment SET asked_at = coalesce(asked_at, clock_timestamp())
                            WHERE id = ANY (CAST(:ids AS uuid[]))""")
                    .setParameter("ids", payments.toArray(UUID[]::new))
                    .executeUpdate();
        }
    }

    /** What stands in the way of a payment, locked until the transaction ends. */
    public Optional<HeldPaymentStanding> lock(UUID id) {
        return SqlRow.first(
                entityManager
                        .createNativeQuery(
                                """
                                SELECT released_at IS NOT NULL, proposed_by,
                                       CAST(extract(epoch FROM clock_timestamp() - asked_at) AS bigint),
                                       (SELECT p.status FROM payout p WHERE p.id = h.id)
                                FROM held_payment h WHERE id = :id FOR UPDATE OF h""")
                        .setParameter("id", id),
                row ->
                        new HeldPaymentStanding(
                                row.flag(),
                                row.maybeId(),
                                row.maybeLarge().map(Duration::ofSeconds),
                                row.maybeText()));
    }

    /** Somebody says that the payment was not made, or is dealt with. */
    public void propose(UUID id, UUID person) {
        entityManager
                .createNativeQuery("UPDATE held_payment SET proposed_by = :person WHERE id = :id")
                .setParameter("person", person)
                .setParameter("id", id)
                .executeUpdate();
    }

    /**
     * A second person says so as well: it stands in the way no more, and its instruction is due.
     */
    public void release(UUID id, UUID person, Instant now) {
        entityManager
                .createNativeQuery(
                        "UPDATE held_payment SET released_by = :person, released_at = :now WHERE id = :id")
                .setParameter("person", person)
                .setParameter("now", now)
                .setParameter("id", id)
                .executeUpdate();
        entityManager
                .createNativeQuery(
                        """
                        UPDATE outbox SET next_attempt_at = NULL, attempts = 0, last_error = NULL
                        WHERE subject_id = :id AND kind = 'PAYMENT_INSTRUCTION' AND sent_at IS NULL""")
                .setParameter("id", id)
                .executeUpdate();
    }
}
