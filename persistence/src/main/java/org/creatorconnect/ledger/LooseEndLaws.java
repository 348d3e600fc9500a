package org.creatorconnect.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;

/** No entry is without postings, and an account that went over to another owner is empty. */
@ApplicationScoped
public class LooseEndLaws implements Law {

    private static final String EMPTY =
            """
            SELECT 'ENTRY_UNBALANCED', 'journal_entry', CAST(e.id AS text), 'postings', 'none'
            FROM journal_entry e WHERE NOT EXISTS (SELECT 1 FROM posting p WHERE p.entry_id = e.id)
            ORDER BY e.id LIMIT :limit""";

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
        for (String law : List.of(EMPTY, WENT_OVER)) {
            findings.addAll(LawQuery.findings(entityManager, law, limit));
        }
        return findings;
    }
}
