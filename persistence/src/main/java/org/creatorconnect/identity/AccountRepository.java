package org.creatorconnect.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.foundation.EmailAddress;
import org.creatorconnect.foundation.table.Rows;
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

    /** The account whose person is reached at this mailbox. */
    public Optional<Account> byEmail(EmailAddress email) {
        return entityManager
                .createQuery(
                        "select a from Account a left join fetch a.roles where lower(a.email) ="
                                + " :email",
                        Account.class)
                .setParameter("email", email.key())
                .getResultList()
                .stream()
                .findFirst();
    }

    /**
     * The account of this name with its roles while a session of it stands, in one statement.
     *
     * @param session that somebody opened by signing in
     */
    public Optional<Account> bySession(String username, UUID session) {
        return entityManager
                .createQuery(
                        """
                        select a from Account a left join fetch a.roles
                        where a.username = :username
                          and exists (select 1 from SignIn s where s.id = :session
                                      and s.accountId = a.id and s.endedAt is null)""",
                        Account.class)
                .setParameter("username", username)
                .setParameter("session", session)
                .getResultList()
                .stream()
                .findFirst();
    }

    public Account get(AccountId id) {
        return Optional.ofNullable(Rows.find(entityManager, Account.class, id.value()))
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

    /**
     * As {@link #get}, and nobody else changes it until the transaction ends.
     *
     * @throws NotFound when there is no such account
     */
    public Account lock(AccountId id) {
        // The row alone: roles are read with an account, and rows of a join cannot be locked.
        entityManager
                .createNativeQuery("SELECT 1 FROM account WHERE id = :id FOR UPDATE")
                .setParameter("id", id.value())
                .getResultList();
        Account account = get(id);
        entityManager.refresh(account);
        return account;
    }

    /** Everybody who signs in as this affiliate, or did, the first one first. */
    public List<Account> ofAffiliate(UUID affiliate) {
        return entityManager
                .createQuery(
                        "select a from Account a where a.affiliateId = :affiliate order by a.id",
                        Account.class)
                .setParameter("affiliate", affiliate)
                .getResultList();
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

    /** From now on no token of this account opens anything. @return how many did */
    public int revokeTokens(AccountId owner, Instant at) {
        return entityManager
                .createQuery(
                        "update ApiToken t set t.revokedAt = :at, t.version = t.version + 1 where"
                                + " t.accountId = :owner and t.revokedAt is null")
                .setParameter("at", at)
                .setParameter("owner", owner.value())
                .executeUpdate();
    }

    public boolean isEmpty() {
        return entityManager
                .createQuery("select 1 from Account a", Integer.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
