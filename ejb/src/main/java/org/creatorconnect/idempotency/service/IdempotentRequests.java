package org.creatorconnect.idempotency.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Query;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.foundation.SqlRow;
import org.creatorconnect.foundation.service.DatabaseFailure;
import org.creatorconnect.foundation.service.Vault;

/**
 * Lets a request have its effect once, however often it is sent with the same key. The answer is
 * kept in the transaction that has the effect: a crash leaves both or neither. A refused request
 * leaves nothing, so it may be sent again once the cause is mended. Answers are kept sealed: some
 * tell a secret, such as a signing key, that is told this once.
 */
@Stateless
@PermitAll
public class IdempotentRequests {

    /** An answer as first given. */
    public record Answer(int status, String body) {}

    private static final String PURPOSE = "idempotent-answer";
    private static final String WAIT = "SET LOCAL lock_timeout = '10s'";
    private static final String RESTORE = "SET LOCAL lock_timeout TO DEFAULT";

    private final Callers callers;
    private final Vault vault;
    private final InstantSource clock;
    @PersistenceContext EntityManager entityManager;

    protected IdempotentRequests() {
        this(null, null, null);
    }

    @Inject
    public IdempotentRequests(Callers callers, Vault vault, InstantSource clock) {
        this.callers = callers;
        this.vault = vault;
        this.clock = clock;
    }

    /**
     * Answers as the first request with this key of this caller was answered, or does the work.
     *
     * @param fingerprint stands for the request's method, path and body
     * @throws IdempotencyKeyReused when the key came before with another request
     * @throws StillInProgress when a first request with this key still runs after 10 seconds
     */
    public Answer once(String key, String fingerprint, Supplier<Answer> work) {
        UUID account = callers.current().account().value();
        lock(account, key);
        Query kept =
                entityManager
                        .createNativeQuery(
                                """
                                SELECT fingerprint, status, body FROM idempotent_request
                                WHERE account_id = :account AND key = :key""")
                        .setParameter("account", account)
                        .setParameter("key", key);
        Optional<Answer> first =
                SqlRow.first(kept, row -> replay(place(account, key), row, fingerprint));
        if (first.isPresent()) {
            return first.get();
        }
        Answer answer = work.get();
        keep(account, key, fingerprint, answer);
        return answer;
    }

    private void lock(UUID account, String key) {
        try {
            entityManager.createNativeQuery(WAIT).executeUpdate();
            entityManager
                    .createNativeQuery(
                            "SELECT 1 FROM pg_advisory_xact_lock(hashtextextended(:key, 0))",
                            Integer.class)
                    .setParameter("key", place(account, key))
                    .getSingleResult();
            entityManager.createNativeQuery(RESTORE).executeUpdate();
        } catch (PersistenceException failed) {
            throw judged(failed);
        }
    }

    /** Only a first request that still runs keeps a second one from its lock or its row. */
    private static RuntimeException judged(PersistenceException failed) {
        return switch (DatabaseFailure.of(failed)) {
            case HELD, TAKEN -> new StillInProgress(failed);
            default -> failed;
        };
    }

    private Answer replay(String place, SqlRow row, String fingerprint) {
        if (!row.text().equals(fingerprint)) {
            throw new IdempotencyKeyReused();
        }
        int status = row.number();
        byte[] body = vault.open(PURPOSE, place, Base64.getDecoder().decode(row.text()));
        return new Answer(status, new String(body, StandardCharsets.UTF_8));
    }

    private void keep(UUID account, String key, String fingerprint, Answer answer) {
        byte[] body =
                vault.seal(
                        PURPOSE,
                        place(account, key),
                        answer.body().getBytes(StandardCharsets.UTF_8));
        try {
            entityManager
                    .createNativeQuery(
                            """
                            INSERT INTO idempotent_request (account_id, key, fingerprint, status, body, created_at)
                            VALUES (:account, :key, :fingerprint, :status, :body, :at)""")
                    .setParameter("account", account)
                    .setParameter("key", key)
                    .setParameter("fingerprint", fingerprint)
                    .setParameter("status", answer.status())
                    .setParameter("body", Base64.getEncoder().encodeToString(body))
                    .setParameter("at", clock.instant())
                    .executeUpdate();
        } catch (PersistenceException failed) {
            throw judged(failed);
        }
    }

    private static String place(UUID account, String key) {
        return account + "/" + key;
    }
}
