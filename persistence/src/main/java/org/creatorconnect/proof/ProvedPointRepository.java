package org.creatorconnect.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.creatorconnect.foundation.table.Rows;

/** Keeps how far each was seen to hold. */
@ApplicationScoped
public class ProvedPointRepository {

    @PersistenceContext EntityManager entityManager;

    /** Locked until the transaction ends; nothing while somebody else moves it. */
    public Optional<ProvedPoint> lock(ProofSubject subject) {
        List<?> free =
                entityManager
                        .createNativeQuery(
                                "SELECT 1 FROM proved_point WHERE subject = :subject FOR UPDATE SKIP LOCKED")
                        .setParameter("subject", subject.name())
                        .getResultList();
        return free.isEmpty()
                ? Optional.empty()
                : Optional.of(Rows.find(entityManager, ProvedPoint.class, subject));
    }

    /** Since when something is known not to hold; nothing while all does. */
    public Optional<Instant> brokenSince() {
        return Optional.ofNullable(
                entityManager
                        .createQuery("select min(p.brokenAt) from ProvedPoint p", Instant.class)
                        .getSingleResult());
    }
}
