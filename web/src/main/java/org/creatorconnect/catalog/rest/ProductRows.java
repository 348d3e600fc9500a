package org.creatorconnect.catalog.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.creatorconnect.catalog.service.GivenProduct;
import org.creatorconnect.catalog.service.ProductCatalog;
import org.creatorconnect.catalog.service.RowError;
import org.creatorconnect.foundation.json.JsonRows;
import org.creatorconnect.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/** A batch of products as it was sent: what could be read, and why the rest could not. */
public final class ProductRows {

    private final List<@Nullable GivenProduct> given = new ArrayList<>();
    private final Map<Integer, RowError> unreadable = new TreeMap<>();

    private ProductRows() {}

    /**
     * @throws org.creatorconnect.foundation.json.MalformedJson when the whole is no JSON array
     * @throws org.creatorconnect.refusal.ValidationFailed when there are too many
     */
    public static ProductRows read(byte[] body) {
        ProductRows rows = new ProductRows();
        if (body.length > 0) {
            JsonRows.ofArray(body, ProductCatalog.LARGEST_BATCH).forEach(rows::add);
        }
        return rows;
    }

    /** The products in their order; nothing in place of one that could not be read. */
    public List<@Nullable GivenProduct> given() {
        return given;
    }

    /** What was found wrong with the products, and with those that were none. */
    public List<RowError> errors(List<RowError> found) {
        return found.stream().map(error -> unreadable.getOrDefault(error.row(), error)).toList();
    }

    private void add(JsonRows.Row row) {
        try {
            given.add(row.read(ProductRequest.class).given());
        } catch (Refusal refusal) {
            given.add(null);
            unreadable.put(given.size(), error(given.size(), refusal));
        }
    }

    private static RowError error(int row, Refusal refusal) {
        return refusal.errors().stream()
                .findFirst()
                .map(first -> new RowError(row, "", first.field(), first.message()))
                .orElseGet(() -> new RowError(row, "", "", refusal.getMessage()));
    }
}
