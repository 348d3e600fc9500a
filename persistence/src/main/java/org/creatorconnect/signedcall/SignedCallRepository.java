package org.creatorconnect.signedcall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.foundation.SqlRow;
import org.creatorconnect.foundation.table.PlainTable;
import org.creatorconnect.merchant.MerchantId;

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
