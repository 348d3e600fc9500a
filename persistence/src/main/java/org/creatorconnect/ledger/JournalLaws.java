package org.creatorconnect.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;

/**
 * The laws of the journal itself: every posting says what it said when it was written, every entry
 * and every book sums to zero, a stored balance is the sum of its postings, and an account that
 * went over is empty.
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
            SELECT 'ENTRY_UNBALANCED', 'journal_entry', CAST(e.id AS text), '0', CAST(coalesce(s.sum, 0) AS text)
            FROM journal_entry e
            LEFT JOIN (SELECT p.entry_id, a.currency, sum(p.amount) AS sum, count(*) AS postings
                       FROM posting p JOIN ledger_account a ON a.id = p.account_id
                       GROUP BY p.entry_id, a.currency) s ON s.entry_id = e.id
            WHERE s.sum IS NULL OR s.sum <> 0
            ORDER BY e.id LIMIT :limit""";

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

    private static final String WENT_OVER =
            """
            SELECT 'ACCOUNT_WENT_OVER', 'ledger_account', CAST(a.id AS text), '0', CAST(a.balance AS text)
            FROM ledger_succession s JOIN ledger_account a ON a.owner_id = s.owner_id
            WHERE a.balance <> 0
            ORDER BY a.id LIMIT :limit""";

    @PersistenceContext EntityManager entityManager;

    @Override
    public List<Finding> violations(int limit) {
        List<Finding> findings = new ArrayList<>();
        for (String law : List.of(POSTINGS, ENTRIES, BALANCES, BOOKS, WENT_OVER)) {
            findings.addAll(LawQuery.findings(entityManager, law, limit));
        }
        return findings;
    }
}
