package org.creatorconnect.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;

/**
 * The laws of the journal itself: every posting says what it said when it was written, every entry
 * and every book sums to zero, and a balance or a sum that is kept is the sum of its postings. A
 * proof of the whole says the same stretch by stretch, see {@link JournalStretches}.
 */
@ApplicationScoped
public class JournalLaws implements Law {

    private static final String POSTINGS =
            """
            SELECT 'POSTING_ALTERED', 'posting', CAST(p.id AS text), CAST(p.amount - s.sum AS text), CAST(p.amount AS text)
            FROM posting p
            JOIN ledger_account a ON a.id = p.account_id
            CROSS JOIN LATERAL (SELECT sum(q.amount) AS sum FROM posting q JOIN ledger_account b ON b.id = q.account_id
                                WHERE q.entry_id = p.entry_id AND b.currency = a.currency) s
            WHERE p.seal <> posting_seal(p.entry_id, p.account_id, p.amount)
            ORDER BY p.id LIMIT :limit""";

    private static final String ENTRIES =
            """
            SELECT 'ENTRY_UNBALANCED', 'journal_entry', CAST(p.entry_id AS text), '0', CAST(sum(p.amount) AS text)
            FROM posting p JOIN ledger_account a ON a.id = p.account_id
            GROUP BY p.entry_id, a.currency HAVING sum(p.amount) <> 0
            ORDER BY p.entry_id LIMIT :limit""";

    private static final String BALANCES =
            """
            SELECT 'BALANCE_MISMATCH', 'ledger_account', CAST(a.id AS text), CAST(coalesce(s.sum, 0) AS text), CAST(a.balance AS text)
            FROM ledger_account a
            LEFT JOIN (SELECT account_id, sum(amount) AS sum FROM posting GROUP BY account_id) s
              ON s.account_id = a.id
            WHERE a.balance IS NOT NULL AND a.balance <> coalesce(s.sum, 0)
            ORDER BY a.id LIMIT :limit""";

    private static final String BOOKS =
            """
            SELECT 'BOOK_UNBALANCED', 'ledger_account', CAST(a.currency AS text), '0', CAST(sum(p.amount) AS text)
            FROM posting p JOIN ledger_account a ON a.id = p.account_id
            GROUP BY a.currency HAVING sum(p.amount) <> 0
            ORDER BY a.currency LIMIT :limit""";

    private static final String KEPT =
            """
            SELECT 'KEPT_SUM_MISMATCH', 'ledger_kept_sum', CAST(k.account_id AS text), CAST(s.amount AS text), CAST(k.amount AS text)
            FROM ledger_kept_sum k
            CROSS JOIN LATERAL (SELECT coalesce(sum(p.amount), 0) AS amount FROM posting p
                                WHERE p.account_id = k.account_id AND p.id <= k.through) s
            WHERE k.amount <> s.amount
            ORDER BY k.account_id LIMIT :limit""";

    @PersistenceContext EntityManager entityManager;

    @Override
    public List<Finding> violations(int limit) {
        List<Finding> findings = new ArrayList<>();
        for (String law : List.of(POSTINGS, ENTRIES, BALANCES, BOOKS, KEPT)) {
            findings.addAll(LawQuery.findings(entityManager, law, limit));
        }
        return findings;
    }

    @Override
    public boolean isProvedInStretches() {
        return true;
    }
}
