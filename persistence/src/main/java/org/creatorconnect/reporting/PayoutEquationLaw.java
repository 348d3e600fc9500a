package org.creatorconnect.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.creatorconnect.ledger.Finding;
import org.creatorconnect.ledger.Law;
import org.creatorconnect.ledger.LawQuery;

/** The payout equation holds for every affiliate in every currency. */
@ApplicationScoped
public class PayoutEquationLaw implements Law {

    private static final String SQL =
            "SELECT 'PAYOUT_EQUATION', 'affiliate', CAST(q.owner_id AS text),"
                    + " CAST(q.earned - q.reversed + q.adjusted + q.merged AS text) || ' ' || q.currency,"
                    + " CAST(q.paid + q.in_flight + coalesce(q.payable, 0) - q.debt AS text) || ' ' || q.currency"
                    + " FROM ("
                    + PayoutEquation.ofAll()
                    + ") q WHERE q.earned - q.reversed + q.adjusted + q.merged"
                    + " <> q.paid + q.in_flight + coalesce(q.payable, 0) - q.debt"
                    + " ORDER BY q.owner_id LIMIT :limit";

    @PersistenceContext EntityManager entityManager;

    @Override
    public List<Finding> violations(int limit) {
        return LawQuery.findings(entityManager, SQL, limit);
    }
}
