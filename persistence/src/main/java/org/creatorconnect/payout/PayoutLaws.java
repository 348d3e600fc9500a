package org.creatorconnect.payout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import org.creatorconnect.ledger.Finding;
import org.creatorconnect.ledger.Law;
import org.creatorconnect.ledger.LawQuery;

/**
 * A payout that is under way has exactly its net amount in flight, every other one nothing; a
 * payout is the sum of its earnings; an earning belongs to at most one payout that lives; only an
 * open case keeps one back; and what the books hold payable is what waits to be paid.
 */
@ApplicationScoped
public class PayoutLaws implements Law {

    private static final String IN_FLIGHT =
            """
            SELECT 'IN_FLIGHT_OF_PAYOUT', 'payout', CAST(p.id AS text), CAST(p.due AS text),
                   CAST(coalesce(-a.balance, 0) AS text)
            FROM (SELECT p.id, p.currency,
                         CASE WHEN p.status IN ('CREATED', 'INSTRUCTED', 'ACCEPTED', 'UNKNOWN')
                               AND r.status IN ('APPROVED', 'DISPATCHED', 'COMPLETED')
                              THEN p.net_minor ELSE 0 END AS due
                  FROM payout p JOIN payout_run r ON r.id = p.run_id) p
            LEFT JOIN ledger_account a
              ON a.kind = 'PAYOUT_IN_FLIGHT' AND a.owner_id = p.id AND a.currency = p.currency
            WHERE p.due <> coalesce(-a.balance, 0)
            ORDER BY p.id LIMIT :limit""";

    private static final String ITEMS =
            """
            SELECT 'ITEMS_OF_PAYOUT', 'payout', CAST(p.id AS text), CAST(p.gross_minor AS text),
                   CAST(coalesce(sum(i.amount_minor), 0) AS text)
            FROM payout p LEFT JOIN payout_item i ON i.payout_id = p.id
            GROUP BY p.id HAVING p.gross_minor <> coalesce(sum(i.amount_minor), 0)
            ORDER BY p.id LIMIT :limit""";

    private static final String ONE_PAYOUT =
            """
            SELECT 'EARNING_IN_TWO_PAYOUTS', 'earning', CAST(i.earning_id AS text), '1', CAST(count(*) AS text)
            FROM payout_item i JOIN payout p ON p.id = i.payout_id
            WHERE p.status NOT IN ('CANCELED', 'FAILED', 'RETURNED')
            GROUP BY i.earning_id HAVING count(*) > 1
            ORDER BY i.earning_id LIMIT :limit""";

    private static final String KEPT_BACK =
            """
            SELECT 'KEPT_BACK_WITHOUT_CASE', 'earning', CAST(e.id AS text), 'an open case', CAST(k.closed_at AS text)
            FROM earning e JOIN payout_case k ON k.id = e.case_id WHERE k.closed_at IS NOT NULL
            ORDER BY e.id LIMIT :limit""";

    private static final String PAYABLE =
            """
            SELECT 'PAYABLE_NOT_EXPLAINED', 'ledger_account', CAST(a.id AS text), CAST(coalesce(s.sum, 0) AS text),
                   CAST(-a.balance AS text)
            FROM ledger_account a
            LEFT JOIN (SELECT e.affiliate_id, e.currency, sum(e.amount_minor) AS sum FROM earning e
                       LEFT JOIN payout p ON p.id = e.payout_id LEFT JOIN payout_run r ON r.id = p.run_id
                       WHERE e.withdrawn_at IS NULL AND (e.payout_id IS NULL OR r.status IN ('DRAFT', 'AWAITING_APPROVAL'))
                       GROUP BY e.affiliate_id, e.currency) s
              ON s.affiliate_id = a.owner_id AND s.currency = a.currency
            WHERE a.kind = 'AFFILIATE_PAYABLE' AND -a.balance <> coalesce(s.sum, 0)
            ORDER BY a.id LIMIT :limit""";

    @PersistenceContext EntityManager entityManager;

    @Override
    public List<Finding> violations(int limit) {
        List<Finding> findings = new ArrayList<>();
        for (String law : List.of(IN_FLIGHT, ITEMS, ONE_PAYOUT, KEPT_BACK, PAYABLE)) {
            findings.addAll(LawQuery.findings(entityManager, law, limit));
        }
        return findings;
    }
}
