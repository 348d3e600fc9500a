package org.creatorconnect.merchant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.creatorconnect.foundation.table.Rows;
import org.creatorconnect.refusal.NotFound;

/** Keeps announced cuts of rates. */
@ApplicationScoped
public class RateCutRepository {

    @PersistenceContext EntityManager entityManager;

    public void add(RateCut cut) {
        entityManager.persist(cut);
    }

    /** A cut with its row locked. */
    public RateCut lock(RateCutId id) {
        return Optional.ofNullable(Rows.lock(entityManager, RateCut.class, id.value()))
                .orElseThrow(() -> new NotFound("rate cut"));
    }
}
