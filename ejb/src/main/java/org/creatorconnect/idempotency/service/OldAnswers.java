package org.creatorconnect.idempotency.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import org.creatorconnect.time.Forgettable;

/**
 * First answers to requests, which are kept for 90 days. Whoever repeats a request does so within
 * hours; what must never happen twice has a reference of its own besides.
 */
@ApplicationScoped
public class OldAnswers implements Forgettable {

    static final Duration KEPT = Duration.ofDays(90);

    @PersistenceContext EntityManager entityManager;

    @Override
    public String name() {
        return "answers to requests";
    }

    @Override
    public int forget(Instant now, int most) {
        return entityManager
                .createNativeQuery(
                        """
                        DELETE FROM idempotent_request WHERE (account_id, key) IN (
                            SELECT account_id, key FROM idempotent_request WHERE created_at < :before
                            ORDER BY created_at LIMIT :most)""")
                .setParameter("before", now.minus(KEPT))
                .setParameter("most", most)
                .executeUpdate();
    }
}
