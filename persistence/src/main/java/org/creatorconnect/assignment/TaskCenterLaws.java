package org.creatorconnect.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import org.creatorconnect.ledger.Finding;
import org.creatorconnect.ledger.Law;
import org.creatorconnect.ledger.LawQuery;

/**
 * An assignment's escrow is what its unpaid tranches are worth, and what an open proposal of a
 * higher fee has set aside, so an ended one holds nothing; a task that is over holds nothing; and a
 * published one holds at least the price of its free slots, and what its open invitations cost
 * above that.
 */
@ApplicationScoped
public class TaskCenterLaws implements Law {

    private static final String ENDED =
            """
            SELECT 'ESCROW_OF_ENDED_ASSIGNMENT', 'assignment', CAST(s.id AS text), '0', CAST(-a.balance AS text)
            FROM ledger_account a JOIN assignment s ON s.id = a.owner_id
            WHERE a.kind = 'ASSIGNMENT_ESCROW' AND a.balance <> 0 AND s.ended_at IS NOT NULL
            ORDER BY s.id LIMIT :limit""";

    private static final String RUNNING =
            """
            SELECT 'ESCROW_OF_ASSIGNMENT', 'assignment', CAST(s.id AS text), CAST(s.held AS text),
                   CAST(coalesce(-a.balance, 0) AS text)
            FROM (SELECT s.id, s.currency, coalesce(sum(t.fee_minor + t.platform_fee_minor)
                                                    FILTER (WHERE t.status = 'HELD'), 0)
                      + coalesce((SELECT p.set_aside_minor FROM proposal p
                                  WHERE p.assignment_id = s.id AND p.status = 'OPEN'), 0) AS held
                  FROM assignment s LEFT JOIN tranche t ON t.assignment_id = s.id
                  WHERE s.ended_at IS NULL GROUP BY s.id) s
            LEFT JOIN ledger_account a
              ON a.kind = 'ASSIGNMENT_ESCROW' AND a.owner_id = s.id AND a.currency = s.currency
            WHERE s.held <> coalesce(-a.balance, 0)
            ORDER BY s.id LIMIT :limit""";

    private static final String FINAL_TASKS =
            """
            SELECT 'ESCROW_OF_FINAL_TASK', 'task', CAST(t.id AS text), '0', CAST(-a.balance AS text)
            FROM ledger_account a JOIN task t ON t.id = a.owner_id
            WHERE a.kind = 'TASK_ESCROW' AND a.balance <> 0 AND t.status <> 'PUBLISHED'
            ORDER BY t.id LIMIT :limit""";

    private static final String OPEN_TASKS =
            """
            SELECT 'ESCROW_OF_TASK', 'task', CAST(t.id AS text), CAST(t.needed AS text),
                   CAST(coalesce(-a.balance, 0) AS text)
            FROM (SELECT p.id, p.currency,
                         CAST((p.slots - p.slots_taken) * (p.fee_minor + round(p.fee_minor * p.platform_fee_rate))
                              + (SELECT coalesce(sum(i.extra_minor), 0) FROM task_invitation i
                                 WHERE i.task_id = p.id AND i.status = 'INVITED') AS bigint) AS needed
                  FROM task p WHERE p.status = 'PUBLISHED') t
            LEFT JOIN ledger_account a
              ON a.kind = 'TASK_ESCROW' AND a.owner_id = t.id AND a.currency = t.currency
            WHERE coalesce(-a.balance, 0) < t.needed
            ORDER BY t.id LIMIT :limit""";

    @PersistenceContext EntityManager entityManager;

    @Override
    public List<Finding> violations(int limit) {
        List<Finding> findings = new ArrayList<>();
        for (String law : List.of(ENDED, RUNNING, FINAL_TASKS, OPEN_TASKS)) {
            findings.addAll(LawQuery.findings(entityManager, law, limit));
        }
        return findings;
    }
}
