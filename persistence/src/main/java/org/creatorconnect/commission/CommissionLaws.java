package org.creatorconnect.commission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import org.creatorconnect.ledger.Finding;
import org.creatorconnect.ledger.Law;
import org.creatorconnect.ledger.LawQuery;

/**
 * A commission and its adjustments add up; what affiliates and the platform have pending in the
 * books is what their commissions say; and what can be paid of a commission is what it keeps.
 */
@ApplicationScoped
public class CommissionLaws implements Law {

    private static final String ADJUSTMENTS =
            """
            SELECT 'COMMISSION_NOT_EXPLAINED', 'commission', CAST(c.id AS text), CAST(c.original_minor + a.sum AS text),
                   CAST(c.kept_minor AS text)
            FROM commission c
            CROSS JOIN LATERAL (SELECT coalesce(sum(amount_minor), 0) AS sum FROM commission_adjustment
                                WHERE commission_id = c.id) a
            WHERE c.kept_minor <> c.original_minor + a.sum
            ORDER BY c.id LIMIT :limit""";

    private static final String PENDING =
            """
            SELECT 'PENDING_NOT_EXPLAINED', 'ledger_account', CAST(a.id AS text), CAST(coalesce(s.sum, 0) AS text),
                   CAST(-a.balance AS text)
            FROM ledger_account a
            LEFT JOIN (SELECT coalesce(o.successor_id, c.affiliate_id) AS holder_id, c.currency, sum(c.kept_minor) AS sum
                       FROM commission c LEFT JOIN ledger_succession o ON o.owner_id = c.affiliate_id
                       WHERE c.status = 'PENDING' GROUP BY 1, c.currency) s
              ON s.holder_id = a.owner_id AND s.currency = a.currency
            WHERE a.kind = 'AFFILIATE_PENDING' AND -a.balance <> coalesce(s.sum, 0)
            ORDER BY a.id LIMIT :limit""";

    private static final String FEES =
            """
            SELECT 'FEES_NOT_EXPLAINED', 'ledger_account', CAST(a.id AS text), CAST(coalesce(s.sum, 0) AS text),
                   CAST(-a.balance AS text)
            FROM ledger_account a
            LEFT JOIN (SELECT merchant_id, currency, sum(fee_minor) AS sum FROM commission
                       WHERE status = 'PENDING' GROUP BY merchant_id, currency) s
              ON s.merchant_id = a.owner_id AND s.currency = a.currency
            WHERE a.kind = 'PLATFORM_FEES_PENDING' AND -a.balance <> coalesce(s.sum, 0)
            ORDER BY a.id LIMIT :limit""";

    /**
     * What the fee of a guarantee no longer takes of one that a payout has is an earning of its
     * own.
     */
    private static final String EARNINGS =
            """
            SELECT 'COMMISSION_WITHOUT_EARNING', 'commission', CAST(c.id AS text), CAST(c.kept_minor AS text),
                   coalesce(CAST(e.amount_minor AS text), 'none')
            FROM commission c
            LEFT JOIN earning e ON e.source = 'COMMISSION' AND e.source_id = c.id
            WHERE c.status IN ('APPROVED', 'IN_PAYOUT', 'PAID') AND c.kept_minor > coalesce(e.amount_minor, 0)
              AND (c.guarantee_id IS NULL OR c.kept_minor > coalesce(e.amount_minor, 0)
                   + (SELECT coalesce(sum(x.amount_minor), 0) FROM commission_adjustment a
                      JOIN earning x ON x.source = 'ADJUSTMENT' AND x.source_id = a.id
                      WHERE a.commission_id = c.id AND a.cause = 'FEE_UNPAID'))
            ORDER BY c.id LIMIT :limit""";

    /** What can be paid of a commission, or was, less what is owed of it, is what it keeps. */
    private static final String KEPT =
            """
            SELECT 'EARNING_EXCEEDS_COMMISSION', 'commission', CAST(c.id AS text), CAST(c.kept_minor AS text),
                   CAST(e.sum AS text)
            FROM (SELECT source_id, sum(amount_minor - owed_minor) AS sum FROM earning
                  WHERE source = 'COMMISSION' AND withdrawn_at IS NULL GROUP BY source_id) e
            JOIN commission c ON c.id = e.source_id
            WHERE e.sum > c.kept_minor OR c.status = 'REVERSED'
            ORDER BY c.id LIMIT :limit""";

    @PersistenceContext EntityManager entityManager;

    @Override
    public List<Finding> violations(int limit) {
        List<Finding> findings = new ArrayList<>();
        for (String law : List.of(ADJUSTMENTS, PENDING, FEES, EARNINGS, KEPT)) {
            findings.addAll(LawQuery.findings(entityManager, law, limit));
        }
        return findings;
    }
}
