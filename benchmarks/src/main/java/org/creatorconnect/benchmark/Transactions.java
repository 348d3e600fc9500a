package org.creatorconnect.benchmark;

import java.util.List;
import java.util.UUID;
import org.creatorconnect.benchmark.machine.BenchmarkFailed;

/** Which transaction wrote something. */
final class Transactions {

    private static final String OF_ORDER =
            """
            SELECT CAST(o.xmin AS text) FROM shop_order o
            WHERE o.reference = ?
              AND EXISTS (SELECT 1 FROM commission c WHERE c.order_id = o.id AND c.zero_reason IS NULL)\
            """;

    private static final String OF_RUN =
            """
            SELECT DISTINCT x.id FROM (
                SELECT CAST(p.xmin AS text) FROM payout p WHERE p.run_id = ?
                UNION ALL SELECT CAST(i.xmin AS text) FROM payout_item i JOIN payout p ON p.id = i.payout_id
                    WHERE p.run_id = ?
                UNION ALL SELECT CAST(o.xmin AS text) FROM outbox o JOIN payout p ON p.id = o.subject_id
                    WHERE p.run_id = ?
                UNION ALL SELECT CAST(a.xmin AS text) FROM ledger_account a JOIN payout p ON p.id = a.owner_id
                    WHERE p.run_id = ?) x (id)\
            """;

    private Transactions() {}

    /**
     * @throws BenchmarkFailed when the order earned nothing: then half of what is measured is
     *     missing
     */
    static String ofOrder(Installation product, String reference) {
        List<List<String>> found = product.rows(OF_ORDER, reference);
        if (found.isEmpty()) {
            throw new BenchmarkFailed("the order " + reference + " earned nothing");
        }
        return found.get(0).get(0);
    }

    /** Which wrote the rows of a run that was sent, as they are now. */
    static List<String> ofRun(Installation product, UUID run) {
        return product.rows(OF_RUN, run, run, run, run).stream().map(row -> row.get(0)).toList();
    }
}
