package org.creatorconnect.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Locale;
import java.util.Optional;
import org.creatorconnect.refusal.NotFound;

/** Finds accounts by name or by the fingerprint of a token. */
@ApplicationScoped
public class AccountRepository {

    @PersistenceContext EntityManager entityManager;

    public void add(Account account) {
        entityManager.persist(account);
    }

    /** The account of this name with its roles, in one statement. */
    public Optional<Account> byUsername(String username) {
        return entityManager
                .createQuery(
                        "select a from Account a left join fetch a.roles where a.username ="
                                + " :username",
                        Account.class)
                .setParameter("username", username.toLowerCase(Locale.ROOT))
                .getResultList()
                .stream()
                .findFirst();
    }

    public Account get(AccountId id) {
        return Optional.ofNullable(entityManager.find(Account.class, id.value()))
                .orElseThrow(() -> new NotFound("account"));
    }

    /** The account that a valid token stands for, with its roles, in one statement. */
    public Optional<Account> byToken(TokenFingerprint fingerprint) {
        return entityManager
                .createQuery(
                        """
                        select a from Account a left join fetch a.roles
                        where a.id = (select t.accountId from ApiToken t
                                      where t.fingerprint = :fingerprint and t.revokedAt is null)\
                        """,
                        Account.class)
                .setParameter("fingerprint", fingerprint.value())
                .getResultList()
                .stream()
                .findFirst();
    }

    public void addToken(ApiToken token) {
        entityManager.persist(token);
    }

    /** The token of this id; nothing when it is somebody else's. */
    public Optional<ApiToken> token(TokenId id, AccountId owner) {
        return entityManager
                .createQuery(
                        "select t from ApiToken t where t.id = :id and t.accountId = :owner",
                        ApiToken.class)
                .setParameter("id", id.value())
                .setParameter("owner", owner.value())
                .getResultStream()
                .findFirst();
    }

    public boolean isEmpty() {
        return entityManager
                .createQuery("select 1 from Account a", Integer.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
