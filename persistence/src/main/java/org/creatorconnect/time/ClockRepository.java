package org.creatorconnect.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Keeps how far the application's clock is ahead of the machine's, so that it survives restarts.
 */
@ApplicationScoped
public class ClockRepository {

    @PersistenceContext EntityManager entityManager;

    public Duration offset() {
        List<?> rows =
                entityManager
                        .createNativeQuery("SELECT offset_ms FROM application_clock", Long.class)
                        .getResultList();
        return rows.isEmpty() ? Duration.ZERO : Duration.ofMillis((Long) rows.get(0));
    }

    public void setOffset(Duration offset, Instant machineTime) {
        entityManager
                .createNativeQuery(
                        """
                        INSERT INTO application_clock (id, offset_ms, updated_at) VALUES (true, :millis, :at)
                        ON CONFLICT (id) DO UPDATE SET offset_ms = excluded.offset_ms, updated_at = excluded.updated_at""")
                .setParameter("millis", offset.toMillis())
                .setParameter("at", machineTime)
                .executeUpdate();
    }
}
