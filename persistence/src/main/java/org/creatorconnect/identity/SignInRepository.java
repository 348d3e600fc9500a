package org.creatorconnect.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Keeps who signed in, and which sessions stand. */
@ApplicationScoped
public class SignInRepository {

    /** Whoever was seen within this time need not be noted again. */
    private static final Duration NOTED = Duration.ofMinutes(1);

    @PersistenceContext EntityManager entityManager;

    public void add(SignIn signIn) {
        entityManager.persist(signIn);
    }

    /** Its person did something just now. */
    public void seen(UUID id, Instant at) {
        entityManager
                .createQuery(
                        "update SignIn s set s.seenAt = :at where s.id = :id and s.seenAt < :before")
                .setParameter("at", at)
                .setParameter("before", at.minus(NOTED))
                .setParameter("id", id)
                .executeUpdate();
    }

    /** Ends one session of this account. @return whether one stood */
    public boolean end(SignInId id, AccountId owner, Instant at) {
        return entityManager
                        .createQuery(
                                "update SignIn s set s.endedAt = :at where s.id = :id and"
                                        + " s.accountId = :owner and s.endedAt is null")
                        .setParameter("at", at)
                        .setParameter("id", id.value())
                        .setParameter("owner", owner.value())
                        .executeUpdate()
                == 1;
    }

    /**
     * Ends all sessions of this account.
     *
     * @param but one that stays; none when it is empty
     * @return how many stood
     */
    public int endAll(AccountId owner, Optional<SignInId> but, Instant at) {
        return entityManager
                .createQuery(
                        "update SignIn s set s.endedAt = :at where s.accountId = :owner and s.id <>"
                                + " :but and s.endedAt is null")
                .setParameter("at", at)
                .setParameter("owner", owner.value())
                .setParameter("but", but.map(SignInId::value).orElse(new UUID(0, 0)))
                .executeUpdate();
    }

    /** When this account opened the session; nothing when the session is none of its own. */
    public Optional<Instant> openedAt(SignInId id, AccountId owner) {
        return entityManager
                .createQuery(
                        "select s.openedAt from SignIn s where s.id = :id and s.accountId = :owner",
                        Instant.class)
                .setParameter("id", id.value())
                .setParameter("owner", owner.value())
                .getResultStream()
                .findFirst();
    }

    /** Nothing is to be remembered of it any more. */
    public void forget(SignInId id) {
        entityManager
                .createQuery("delete from SignIn s where s.id = :id")
                .setParameter("id", id.value())
                .executeUpdate();
    }

    /** Locks the row until the transaction ends, if it is still there. */
    public void lock(SignInId id) {
        entityManager
                .createNativeQuery("SELECT 1 FROM sign_in WHERE id = :id FOR UPDATE")
                .setParameter("id", id.value())
                .getResultList();
    }
}
