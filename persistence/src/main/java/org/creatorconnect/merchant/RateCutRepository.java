package org.creatorconnect.merchant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
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
        return Optional.ofNullable(
                        entityManager.find(
                                RateCut.class, id.value(), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound("rate cut"));
    }
}
