package org.creatorconnect.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import org.creatorconnect.ledger.Finding;
import org.creatorconnect.ledger.LawQuery;

/**
 * What the postings come to that a proof of the books has dealt with, account by account, and what
 * that must agree with at its end.
 */
@ApplicationScoped
public class ProofSums {

    private static final String ADD =
            """
            INSERT INTO proof_sum AS s (proof_id, account_id, amount)
            SELECT :proof, p.account_id, sum(p.amount) FROM posting p WHERE p.id > :from AND p.id <= :to
            GROUP BY p.account_id
            ON CONFLICT (proof_id, account_id) DO UPDATE SET amount = s.amount + excluded.amount""";

    /** A balance is the sum that was proved, and of the postings that came since. */
    private static final String BALANCES =
            """
            SELECT 'BALANCE_MISMATCH', 'ledger_account', CAST(a.id AS text),
                   CAST(coalesce(s.amount, 0) + t.amount AS text), CAST(a.balance AS text)
            FROM ledger_account a
            LEFT JOIN proof_sum s ON s.proof_id = :proof AND s.account_id = a.id
            CROSS JOIN LATERAL (SELECT coalesce(sum(p.amount), 0) AS amount FROM posting p
                                WHERE p.account_id = a.id AND p.id > :through) t
            WHERE a.balance <> coalesce(s.amount, 0) + t.amount
            ORDER BY a.id LIMIT :limit""";

    /** A sum that is kept has come further than the proof, or not so far. */
    private static final String KEPT =
            """
            SELECT 'KEPT_SUM_MISMATCH', 'ledger_kept_sum', CAST(k.account_id AS text),
                   CAST(coalesce(s.amount, 0) + t.amount AS text), CAST(k.amount AS text)
            FROM ledger_kept_sum k
            LEFT JOIN proof_sum s ON s.proof_id = :proof AND s.account_id = k.account_id
            CROSS JOIN LATERAL (
                SELECT coalesce(sum(CASE WHEN p.id > :through THEN p.amount ELSE -p.amount END), 0) AS amount
                FROM posting p WHERE p.account_id = k.account_id
                AND p.id > least(k.through, :through) AND p.id <= greatest(k.through, :through)) t
            WHERE k.amount <> coalesce(s.amount, 0) + t.amount
            ORDER BY k.account_id LIMIT :limit""";

    private static final String BOOKS =
            """
            SELECT 'BOOK_UNBALANCED', 'ledger_account', CAST(a.currency AS text), '0', CAST(sum(s.amount) AS text)
            FROM proof_sum s JOIN ledger_account a ON a.id = s.account_id WHERE s.proof_id = :proof
            GROUP BY a.currency HAVING sum(s.amount) <> 0
            ORDER BY a.currency LIMIT :limit""";

    @PersistenceContext EntityManager entityManager;

    /** Counts in a stretch of postings, the first exclusive; it follows the one before. */
    public void add(ProofId proof, long from, long to) {
        entityManager
                .createNativeQuery(ADD)
                .setParameter("proof", proof.value())
                .setParameter("from", from)
                .setParameter("to", to)
                .executeUpdate();
    }

    /**
     * What does not agree with the sums, at most {@code limit} of each kind.
     *
     * @param through the last posting that is counted in
     */
    public List<Finding> violations(ProofId proof, long through, int limit) {
        List<Finding> findings = new ArrayList<>();
        for (String law : List.of(BALANCES, KEPT)) {
            findings.addAll(
                    LawQuery.findings(
                            entityManager
                                    .createNativeQuery(law)
                                    .setParameter("proof", proof.value())
                                    .setParameter("through", through)
                                    .setParameter("limit", limit)));
        }
        findings.addAll(
                LawQuery.findings(
                        entityManager
                                .createNativeQuery(BOOKS)
                                .setParameter("proof", proof.value())
                                .setParameter("limit", limit)));
        return findings;
    }

    /** They are needed no more. */
    public void remove(ProofId proof) {
        entityManager
                .createNativeQuery("DELETE FROM proof_sum WHERE proof_id = :proof")
                .setParameter("proof", proof.value())
                .executeUpdate();
    }
}
