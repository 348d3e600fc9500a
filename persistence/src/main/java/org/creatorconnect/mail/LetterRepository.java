package org.creatorconnect.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.creatorconnect.foundation.EmailAddress;
import org.creatorconnect.foundation.table.Rows;
import org.creatorconnect.refusal.NotFound;

/** Keeps letters. */
@ApplicationScoped
public class LetterRepository {

    @PersistenceContext EntityManager entityManager;

    public void add(Letter letter) {
        entityManager.persist(letter);
    }

    /**
     * @throws NotFound when there is no such letter
     */
    public Letter lock(LetterId id) {
        return Optional.ofNullable(Rows.lock(entityManager, Letter.class, id.value()))
                .orElseThrow(() -> new NotFound("letter"));
    }

    /** The letter whose try is due the longest, locked; those that others have locked are not. */
    public Optional<Letter> lockNext(Instant now) {
        return entityManager
                .createNativeQuery(
                        """
                        SELECT * FROM letter WHERE status = 'WAITING' AND next_try_at <= :now
                        ORDER BY next_try_at, id LIMIT 1 FOR UPDATE SKIP LOCKED""",
                        Letter.class)
                .setParameter("now", now)
                .getResultStream()
                .map(Letter.class::cast)
                .findFirst();
    }

    /** What waits for this mailbox of these kinds is not sent any more. */
    public void expire(Collection<String> kinds, EmailAddress to, Instant at) {
        entityManager
                .createQuery(
                        "update versioned Letter l set l.status = EXPIRED, l.content = null,"
                                + " l.endedAt = :at"
                                + " where l.status = WAITING and lower(l.address) = lower(:to) and l.kind in :kinds")
                .setParameter("at", at)
                .setParameter("to", to.text())
                .setParameter("kinds", kinds)
                .executeUpdate();
    }

    /** Deletes a letter of which nothing needs to be known any more. */
    public void delete(Letter letter) {
        entityManager.remove(letter);
    }
}
