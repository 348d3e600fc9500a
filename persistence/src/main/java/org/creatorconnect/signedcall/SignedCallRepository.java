package org.creatorconnect.signedcall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.creatorconnect.foundation.SqlRow;
import org.creatorconnect.foundation.table.PlainTable;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.merchant.NamedByMerchant;

/** Keeps the first answers to signed calls. */
@ApplicationScoped
public class SignedCallRepository {

    private static final PlainTable CALLS = new PlainTable("signed_call");

    @PersistenceContext EntityManager entityManager;

    /** The first answer to a signed call; empty when its id was never seen. */
    public Optional<SignedCall> call(MerchantId merchant, String messageId) {
        return SqlRow.first(
                entityManager
                        .createNativeQuery(
                                """
                                SELECT fingerprint, status, body FROM signed_call
                                WHERE merchant_id = :merchant AND message_id = :message""")
                        .setParameter("merchant", merchant.value())
                        .setParameter("message", messageId),
                row -> new SignedCall(row.text(), row.number(), row.text()));
    }

    /**
     * Keeps the answer to a signed call, unless one is kept already.
     *
     * @return whether it is this one that is kept
     */
    public boolean keep(UUID merchant, String messageId, SignedCall call, Instant at) {
        int kept =
                CALLS.write(
                                entityManager,
                                """
                        INSERT INTO signed_call (merchant_id, message_id, fingerprint, status, body, received_at)
                        VALUES (:merchant, :message, :fingerprint, :status, :body, :at)
                        ON CONFLICT DO NOTHING""")
                        .setParameter("merchant", merchant)
                        .setParameter("message", messageId)
                        .setParameter("fingerprint", call.fingerprint())
                        .setParameter("status", call.status())
                        .setParameter("body", call.body())
                        .setParameter("at", at)
                        .executeUpdate();
        return kept == 1;
    }

    /** Those of these whose first answer is kept; one query for all. */
    public Set<SignedCallKey> known(Set<SignedCallKey> keys) {
        return Set.copyOf(
                SqlRow.all(
                        entityManager
                                .createNativeQuery(
                                        """
                                        SELECT c.merchant_id, c.message_id
                                        FROM unnest(CAST(:merchants AS uuid[]), CAST(:messages AS text[]))
                                                 AS k(merchant_id, message_id)
                                        JOIN signed_call c
                                          ON c.merchant_id = k.merchant_id AND c.message_id = k.message_id""")
                                .setParameter("merchants", NamedByMerchant.merchants(keys))
                                .setParameter("messages", NamedByMerchant.names(keys)),
                        row -> new SignedCallKey(new MerchantId(row.id()), row.text())));
    }

    /**
     * Keeps the answers to several signed calls with one statement, of which none is kept yet.
     *
     * @return whether all are kept; when another came before one of them, that one is not
     */
    public boolean keepAll(Map<SignedCallKey, SignedCall> calls, Instant at) {
        List<SignedCallKey> keys = List.copyOf(calls.keySet());
        List<SignedCall> answers = keys.stream().map(calls::get).toList();
        int kept =
                CALLS.write(
                                entityManager,
                                """
                        INSERT INTO signed_call (merchant_id, message_id, fingerprint, status, body, received_at)
                        SELECT c.*, :at FROM unnest(
                            CAST(:merchants AS uuid[]), CAST(:messages AS text[]), CAST(:fingerprints AS text[]),
                            CAST(:statuses AS int[]), CAST(:bodies AS text[])) AS c
                        ON CONFLICT DO NOTHING""")
                        .setParameter("merchants", NamedByMerchant.merchants(keys))
                        .setParameter("messages", NamedByMerchant.names(keys))
                        .setParameter(
                                "fingerprints",
                                answers.stream()
                                        .map(SignedCall::fingerprint)
                                        .toArray(String[]::new))
                        .setParameter(
                                "statuses",
                                answers.stream().map(SignedCall::status).toArray(Integer[]::new))
                        .setParameter(
                                "bodies",
                                answers.stream().map(SignedCall::body).toArray(String[]::new))
                        .setParameter("at", at)
                        .executeUpdate();
        return kept == keys.size();
    }

    /**
     * Forgets calls of before, the oldest first.
     *
     * @return how many, at most as many as asked for
     */
    public int forgetBefore(Instant time, int most) {
        return entityManager
                .createNativeQuery(
                        """
                        DELETE FROM signed_call WHERE (merchant_id, message_id) IN (
                            SELECT merchant_id, message_id FROM signed_call WHERE received_at < :time
                            ORDER BY received_at LIMIT :most)""")
                .setParameter("time", time)
                .setParameter("most", most)
                .executeUpdate();
    }
}
