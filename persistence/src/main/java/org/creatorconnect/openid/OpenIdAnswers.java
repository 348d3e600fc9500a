package org.creatorconnect.openid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import org.creatorconnect.identity.TokenFingerprint;

/**
 * Remembers which answers of the provider were taken, on all nodes, so that none is taken twice.
 */
@ApplicationScoped
public class OpenIdAnswers {

    /** Longer than the cookie of any sign-in is believed. */
    private static final Duration REMEMBERED = Duration.ofHours(1);

    /** Old ones go a few at a time, with those that come. */
    private static final int FORGOTTEN_AT_ONCE = 100;

    @PersistenceContext EntityManager entityManager;

    /**
     * Takes the answer to a state.
     *
     * @param at by the machine's time
     * @return whether nobody took it before
     */
    public boolean take(String state, Instant at) {
        entityManager
                .createNativeQuery(
                        """
                        DELETE FROM openid_answer WHERE state IN (
                            SELECT state FROM openid_answer WHERE taken_at < :before
                            ORDER BY taken_at LIMIT :most)""")
                .setParameter("before", at.minus(REMEMBERED))
                .setParameter("most", FORGOTTEN_AT_ONCE)
                .executeUpdate();
        return entityManager
                        .createNativeQuery(
                                "INSERT INTO openid_answer (state, taken_at) VALUES (:state, :at)"
                                        + " ON CONFLICT DO NOTHING")
                        .setParameter("state", TokenFingerprint.of(state).value())
                        .setParameter("at", at)
                        .executeUpdate()
                == 1;
    }
}
