package org.creatorconnect.catalog.service;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creatorconnect.catalog.ProductRow;

/**
 * Rows sorted into good ones and errors.
 *
 * @param rows each reference once: when one comes twice the later row counts
 * @param accepted how many rows were good
 */
public record CheckedBatch(List<ProductRow> rows, int accepted, List<RowError> errors) {

    /** Checks rows of which the first has the number {@code offset} + 1. */
    static CheckedBatch of(ProductCheck check, List<GivenProduct> given, int offset) {
        List<RowError> errors = new ArrayList<>();
        Map<String, ProductRow> rows = new LinkedHashMap<>();
        int accepted = 0;
        for (int i = 0; i < given.size(); i++) {
            Optional<RowError> error = check.check(offset + i + 1, given.get(i));
            if (error.isPresent()) {
                errors.add(error.get());
            } else {
                ProductRow row = ProductCheck.row(given.get(i));
                rows.put(row.reference(), row);
                accepted++;
            }
        }
        return new CheckedBatch(List.copyOf(rows.values()), accepted, errors);
    }
}
