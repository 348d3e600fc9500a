package org.creatorconnect.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import org.creatorconnect.foundation.SqlRow;

/**
 * The laws of the journal over a stretch of it, told by the numbers of its postings, so that the
 * whole is proved in parts, and what has come since the last time by itself. {@link JournalLaws}
 * says the same of everything at once.
 */
@ApplicationScoped
public class JournalStretches {

    private static final String ALTERED =
            """
            SELECT 'POSTING_ALTERED', 'posting', CAST(p.id AS text), CAST(p.amount - s.sum AS text), CAST(p.amount AS text)
            FROM posting p
            JOIN ledger_account a ON a.id = p.account_id
            CROSS JOIN LATERAL (SELECT sum(q.amount) AS sum FROM posting q JOIN ledger_account b ON b.id = q.account_id
                                WHERE q.entry_id = p.entry_id AND b.currency = a.currency) s
            WHERE p.id > :from AND p.id <= :to AND p.seal <> posting_seal(p.entry_id, p.account_id, p.amount)
            ORDER BY p.id LIMIT :limit""";

    /** Of each entry that has a posting in the stretch all its postings, wherever they stand. */
    private static final String UNBALANCED =
            """
            SELECT 'ENTRY_UNBALANCED', 'journal_entry', CAST(x.entry_id AS text), '0', CAST(sum(p.amount) AS text)
            FROM (SELECT DISTINCT entry_id FROM posting WHERE id > :from AND id <= :to) x
            JOIN posting p ON p.entry_id = x.entry_id
            JOIN ledger_account a ON a.id = p.account_id
            GROUP BY x.entry_id, a.currency HAVING sum(p.amount) <> 0
            ORDER BY x.entry_id LIMIT :limit""";

    /** All transactions have ended up to the one that noted the candidate. */
    private static final String ENDED = "pg_snapshot_xmin(pg_current_snapshot()) > candidate_by";

    /** It was noted in another life of the database, before it was copied. */
    private static final String COPIED = "pg_current_xact_id() < candidate_by";

    /**
     * Only the row itself is asked: whoever waits for it goes by what it says then, and not by what
     * it said before, as a second look at the table would.
     */
    private static final String SETTLED =
            """
            UPDATE posting_settled SET
                number = CASE WHEN %1$s THEN candidate ELSE number END,
                candidate = CASE WHEN %1$s OR %2$s THEN greatest(:taken, candidate) ELSE candidate END,
                candidate_by = CASE WHEN %1$s OR %2$s THEN pg_current_xact_id() ELSE candidate_by END
            RETURNING number"""
                    .formatted(ENDED, COPIED);

    private static final String KEEP =
            """
            INSERT INTO ledger_kept_sum AS k (account_id, through, amount)
            SELECT a.id, :to, coalesce(sum(p.amount), 0)
            FROM ledger_account a LEFT JOIN posting p ON p.account_id = a.id AND p.id > :from AND p.id <= :to
            WHERE a.balance IS NULL GROUP BY a.id
            ON CONFLICT (account_id) DO UPDATE SET through = excluded.through, amount = k.amount + excluded.amount""";

    @PersistenceContext EntityManager entityManager;

    /** What breaks a law between two postings, the first exclusive, at most {@code limit} each. */
    public List<Finding> violations(long from, long to, int limit) {
        List<Finding> findings = new ArrayList<>();
        for (String law : List.of(ALTERED, UNBALANCED)) {
            findings.addAll(
                    LawQuery.findings(
                            within(entityManager.createNativeQuery(law), from, to)
                                    .setParameter("limit", limit)));
        }
        return findings;
    }

    /**
     * The posting below which none can come any more. Moves with each call: what is settled now had
     * been taken at a call before, and whoever had taken it has ended since. The only thing that
     * its transaction does: whoever posts is a transaction with a number before it takes a
     * posting's, so that ours, which is numbered after we looked, comes after all of theirs.
     */
    public long settled() {
        long taken = last();
        return ((Number)
                        entityManager
                                .createNativeQuery(SETTLED)
                                .setParameter("taken", taken)
                                .getSingleResult())
                .longValue();
    }

    /** What {@link #settled} said last. */
    public long settledSoFar() {
        return ((Number)
                        entityManager
                                .createNativeQuery("SELECT number FROM posting_settled")
                                .getSingleResult())
                .longValue();
    }

    /** The last posting whose number was taken, be it committed or not. */
    private long last() {
        return ((Number)
                        entityManager
                                .createNativeQuery(
                                        "SELECT CASE WHEN is_called THEN last_value ELSE 0 END FROM posting_id_seq")
                                .getSingleResult())
                .longValue();
    }

    /**
     * Counts a stretch into the sums that are kept; it follows the one before, is settled and
     * holds.
     */
    public void keepSums(long from, long to) {
        within(entityManager.createNativeQuery(KEEP), from, to).executeUpdate();
    }

    /** Where the last of so many postings behind this one stands, and at most that one. */
    public long end(long from, int most, long last) {
        return SqlRow.all(
                        entityManager
                                .createNativeQuery(
                                        "SELECT max(id), count(*) FROM (SELECT id FROM posting WHERE id > :from"
                                                + " AND id <= :last ORDER BY id LIMIT :most) p")
                                .setParameter("from", from)
                                .setParameter("last", last)
                                .setParameter("most", most),
                        row -> {
                            long end = row.maybeLarge().orElse(last);
                            return row.large() < most ? last : end;
                        })
                .get(0);
    }

    private static Query within(Query query, long from, long to) {
        return query.setParameter("from", from).setParameter("to", to);
    }
}
