package org.creatorconnect.commission.rest;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.creatorconnect.platform.rest.ByteOrderMark;
import org.creatorconnect.tracking.service.GivenOrder;
import org.jspecify.annotations.Nullable;

/** Reads a batch of orders: a JSON array, or one order a line. */
final class OrderRows {

    static final String NDJSON = "application/x-ndjson";

    /** As some tools call it. */
    static final String NDJSON_PLAIN = "application/ndjson";

    private OrderRows() {}

    /**
     * The rows; empty where one is no order at all.
     *
     * @throws jakarta.json.JsonException when the whole is no JSON array
     */
    static List<Optional<GivenOrder>> read(byte[] body, @Nullable MediaType type) {
        boolean lines = type != null && type.getSubtype().endsWith("ndjson");
        byte[] text = ByteOrderMark.without(body);
        return lines ? lines(text) : array(text);
    }

    private static List<Optional<GivenOrder>> lines(byte[] body) {
        return new String(body, StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank())
                .map(OrderRows::order)
                .toList();
    }

    private static List<Optional<GivenOrder>> array(byte[] body) {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(body))) {
            JsonArray rows = reader.readArray();
            return rows.stream().map(JsonValue::toString).map(OrderRows::order).toList();
        }
    }

    private static Optional<GivenOrder> order(String text) {
        try {
            return Optional.ofNullable(
                    ShopCalls.read(text.getBytes(StandardCharsets.UTF_8), GivenOrder.class));
        } catch (JsonbException unreadable) {
            return Optional.empty();
        }
    }
}
