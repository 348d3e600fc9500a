package org.creatorconnect.order.service;

import java.util.List;
import org.creatorconnect.order.OrderAnswer;
import org.creatorconnect.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What became of one row of a batch.
 *
 * @param row 1 for the first
 * @param answer null when it was refused
 * @param code why it was refused; null when it was taken in
 */
public record BatchRow(
        int row,
        @Nullable String reference,
        @Nullable OrderAnswer answer,
        @Nullable String code,
        @Nullable String detail,
        List<Refusal.FieldError> errors) {

    static BatchRow taken(int row, String reference, OrderAnswer answer) {
        return new BatchRow(row, reference, answer, null, null, List.of());
    }

    static BatchRow refused(int row, @Nullable String reference, Refusal refusal) {
        return new BatchRow(
                row, reference, null, refusal.code(), refusal.getMessage(), refusal.errors());
    }
}
