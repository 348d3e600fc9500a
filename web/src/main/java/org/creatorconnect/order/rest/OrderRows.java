package org.creatorconnect.order.rest;

import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.function.Supplier;
import org.creatorconnect.foundation.json.JsonRows;
import org.creatorconnect.order.service.GivenOrder;
import org.creatorconnect.order.service.OrderBatch;
import org.jspecify.annotations.Nullable;

/** Reads a batch of orders: a JSON array, or one order a line. */
final class OrderRows {

    static final String NDJSON = "application/x-ndjson";

    /** As some tools call it. */
    static final String NDJSON_PLAIN = "application/ndjson";

    private OrderRows() {}

    /**
     * The rows, each still to be read.
     *
     * @throws org.creatorconnect.foundation.json.MalformedJson when the whole is no JSON array
     * @throws org.creatorconnect.refusal.ValidationFailed when there are too many
     */
    static List<Supplier<GivenOrder>> read(byte[] body, @Nullable MediaType type) {
        boolean lines = type != null && type.getSubtype().endsWith("ndjson");
        List<JsonRows.Row> rows =
                lines
                        ? JsonRows.ofLines(body, OrderBatch.MOST)
                        : JsonRows.ofArray(body, OrderBatch.MOST);
        return rows.stream().map(OrderRows::unread).toList();
    }

    private static Supplier<GivenOrder> unread(JsonRows.Row row) {
        return () -> row.read(GivenOrder.class);
    }
}
