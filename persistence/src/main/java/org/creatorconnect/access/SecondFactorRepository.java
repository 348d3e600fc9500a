package org.creatorconnect.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Optional;
import org.creatorconnect.foundation.table.Rows;
import org.creatorconnect.identity.AccountId;
import org.creatorconnect.identity.TokenFingerprint;

/** Keeps second factors, and the codes for whoever lost the device. */
@ApplicationScoped
public class SecondFactorRepository {

    @PersistenceContext EntityManager entityManager;

    public void add(SecondFactor factor) {
        entityManager.persist(factor);
    }

    /** The second factor of an account, confirmed or not. */
    public Optional<SecondFactor> find(AccountId account) {
        return Optional.ofNullable(Rows.find(entityManager, SecondFactor.class, account.value()));
    }

    /** As {@link #find}, locked, so that one code is taken once. */
    public Optional<SecondFactor> lock(AccountId account) {
        return Optional.ofNullable(Rows.lock(entityManager, SecondFactor.class, account.value()));
    }

    /** The account has none any more, nor codes for a lost device. */
    public void remove(AccountId account, SecondFactor factor) {
        entityManager.remove(factor);
        forgetCodes(account);
    }

    /** These codes are good from now on, and none that was before. */
    public void replaceCodes(AccountId account, Collection<TokenFingerprint> codes) {
        forgetCodes(account);
        codes.forEach(
                code ->
                        entityManager
                                .createNativeQuery(
                                        "INSERT INTO recovery_code (fingerprint, account_id)"
                                                + " VALUES (:code, :account)")
                                .setParameter("code", code.value())
                                .setParameter("account", account.value())
                                .executeUpdate());
    }

    /** Uses a code up. @return whether the account had it */
    public boolean useCode(AccountId account, TokenFingerprint code) {
        return entityManager
                        .createNativeQuery(
                                "DELETE FROM recovery_code WHERE fingerprint = :code AND account_id"
                                        + " = :account")
                        .setParameter("code", code.value())
                        .setParameter("account", account.value())
                        .executeUpdate()
                == 1;
    }

    /** How many codes are left. */
    public long codes(AccountId account) {
        return (long)
                entityManager
                        .createNativeQuery(
                                "SELECT count(*) FROM recovery_code WHERE account_id = :account",
                                Long.class)
                        .setParameter("account", account.value())
                        .getSingleResult();
    }

    private void forgetCodes(AccountId account) {
        entityManager
                .createNativeQuery("DELETE FROM recovery_code WHERE account_id = :account")
                .setParameter("account", account.value())
                .executeUpdate();
    }
}
