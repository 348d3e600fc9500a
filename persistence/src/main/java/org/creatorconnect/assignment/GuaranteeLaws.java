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
 * A guarantee's sums are those of its lines; its fee counts for what was and will be paid of it;
 * and each line keeps what comes on top of the fee after those before it.
 */
@ApplicationScoped
public class GuaranteeLaws implements Law {

    private static final String SUMS =
            """
            SELECT 'GUARANTEE_SUM_DIFFERS', 'assignment', CAST(g.assignment_id AS text),
                   c.cps || ' ' || c.extra || ' ' || c.lines, g.cps_minor || ' ' || g.extra_minor || ' ' || g.lines
            FROM guarantee g
            CROSS JOIN LATERAL (SELECT coalesce(sum(cps_minor), 0) AS cps, coalesce(sum(whole_minor), 0) AS extra,
                                       count(*) AS lines
                                FROM commission WHERE guarantee_id = g.assignment_id AND beneficiary = 'CREATOR') c
            WHERE (c.cps, c.extra, c.lines) IS DISTINCT FROM (g.cps_minor, g.extra_minor, g.lines)
            ORDER BY g.assignment_id LIMIT :limit""";

    private static final String ADVANCES =
            """
            SELECT 'GUARANTEE_ADVANCE_DIFFERS', 'assignment', CAST(g.assignment_id AS text), CAST(t.fee AS text),
                   CAST(g.advance_minor AS text)
            FROM guarantee g
            CROSS JOIN LATERAL (SELECT coalesce(sum(fee_minor), 0) AS fee FROM tranche
                                WHERE assignment_id = g.assignment_id AND status <> 'RETURNED') t
            WHERE t.fee <> g.advance_minor
            ORDER BY g.assignment_id LIMIT :limit""";

    private static final String LINES =
            """
            SELECT 'GUARANTEE_LINE_DIFFERS', 'commission', CAST(c.id AS text),
                   CAST(greatest(0, c.run - c.advance) - greatest(0, c.run - c.cps_minor - c.advance) AS text),
                   CAST(c.whole_minor AS text)
            FROM (SELECT c.id, c.cps_minor, c.whole_minor, g.advance_minor AS advance,
                         sum(c.cps_minor) OVER (PARTITION BY c.guarantee_id ORDER BY c.guarantee_position) AS run
                  FROM commission c JOIN guarantee g ON g.assignment_id = c.guarantee_id
                  WHERE c.beneficiary = 'CREATOR') c
            WHERE c.whole_minor <> greatest(0, c.run - c.advance) - greatest(0, c.run - c.cps_minor - c.advance)
            ORDER BY c.id LIMIT :limit""";

    private static final String PARTS =
            """
            SELECT 'GUARANTEE_PART_DIFFERS', 'commission', CAST(m.id AS text), c.cps_minor || ' ' || c.whole_minor,
                   m.cps_minor || ' ' || m.whole_minor
            FROM commission m JOIN commission c ON c.guarantee_id = m.guarantee_id AND c.beneficiary = 'CREATOR'
                 AND c.guarantee_position = m.guarantee_position
            WHERE m.beneficiary = 'MCN' AND (c.cps_minor, c.whole_minor) <> (m.cps_minor, m.whole_minor)
            ORDER BY m.id LIMIT :limit""";

    @PersistenceContext EntityManager entityManager;

    @Override
    public List<Finding> violations(int limit) {
        List<Finding> findings = new ArrayList<>();
        for (String law : List.of(SUMS, ADVANCES, LINES, PARTS)) {
            findings.addAll(LawQuery.findings(entityManager, law, limit));
        }
        return findings;
    }
}
