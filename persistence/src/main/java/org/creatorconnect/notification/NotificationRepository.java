package org.creatorconnect.notification;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creatorconnect.refusal.NotFound;

/** Keeps what people are told, and how they want to be told. */
@ApplicationScoped
public class NotificationRepository {

    @PersistenceContext EntityManager entityManager;

    public void add(Notification notification) {
        entityManager.persist(notification);
    }

    /**
     * @throws NotFound when there is none, or it is another person's
     */
    public Notification get(NotificationId id, UUID account) {
        return entityManager
                .createQuery(
                        "select n from Notification n where n.id = :id and n.accountId = :account",
                        Notification.class)
                .setParameter("id", id.value())
                .setParameter("account", account)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("notification"));
    }

    /** All that a person has not read is read. @return how many were not */
    public int readAll(UUID account, Instant now) {
        return entityManager
                .createQuery(
                        "update Notification n set n.readAt = :now, n.digestAt = null"
                                + " where n.accountId = :account and n.readAt is null")
                .setParameter("now", now)
                .setParameter("account", account)
                .executeUpdate();
    }

    /** Whose letter of the day is due. */
    public List<UUID> digestsDue(Instant now, int most) {
        return entityManager
                .createQuery(
                        "select distinct n.accountId from Notification n where n.digestAt <= :now",
                        UUID.class)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    /**
     * Whether this transaction is now the only one that may write the person's letter of the day.
     */
    public boolean lockDigest(UUID account) {
        return (Boolean)
                entityManager
                        .createNativeQuery(
                                "SELECT pg_try_advisory_xact_lock(hashtextextended(:account, 118))",
                                Boolean.class)
                        .setParameter("account", account.toString())
                        .getSingleResult();
    }

    /** What a person's letter of the day tells, oldest first. */
    public List<Notification> digest(UUID account, Instant now, int most) {
        return entityManager
                .createQuery(
                        "select n from Notification n where n.accountId = :account"
                                + " and n.digestAt <= :now order by n.id",
                        Notification.class)
                .setParameter("account", account)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    /** The letter of the day was written: all of it has been told. */
    public void digested(UUID account, Instant now) {
        entityManager
                .createQuery(
                        "update Notification n set n.digestAt = null"
                                + " where n.accountId = :account and n.digestAt <= :now")
                .setParameter("account", account)
                .setParameter("now", now)
                .executeUpdate();
    }

    /** Deletes what was told before. @return how many there were, at most as many as asked for */
    public int deleteBefore(Instant time, int most) {
        return entityManager
                .createNativeQuery(
                        """
                        DELETE FROM notification WHERE id IN (
                            SELECT id FROM notification WHERE at < :time LIMIT :most)""")
                .setParameter("time", time)
                .setParameter("most", most)
                .executeUpdate();
    }

    /** What a person chose about letters, by kind; what is not there is as usual. */
    public Map<NotificationKind, Mailing> choices(UUID account) {
        return entityManager
                .createQuery(
                        "select c from MailChoice c where c.accountId = :account", MailChoice.class)
                .setParameter("account", account)
                .getResultStream()
                .collect(toMap(MailChoice::kind, MailChoice::mailing));
    }

    /** What waits to be told of these kinds in a letter of the day waits no more. */
    public void stopDigest(UUID account, Collection<NotificationKind> kinds) {
        entityManager
                .createQuery(
                        "update Notification n set n.digestAt = null where n.accountId = :account"
                                + " and n.digestAt is not null and n.kind in :kinds")
                .setParameter("account", account)
                .setParameter("kinds", kinds)
                .executeUpdate();
    }

    public void save(MailChoice choice) {
        entityManager.merge(choice);
    }

    public void save(LetterHours hours) {
        entityManager.merge(hours);
    }
}
