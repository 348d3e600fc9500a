package org.creatorconnect.benchmark;

import java.util.List;
import org.creatorconnect.benchmark.machine.BenchmarkFailed;

/** Which transaction wrote something. */
final class Transactions {

    private static final String OF_ORDER =
            """
            SELECT CAST(o.xmin AS text) FROM shop_order o
            WHERE o.reference = ?
              AND EXISTS (SELECT 1 FROM commission c WHERE c.order_id = o.id AND c.zero_reason IS NULL)\
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
}
