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

    static BatchRow of(int row, String reference, OrderIntake.Outcome outcome) {
        return outcome.refusal() == null
                ? new BatchRow(row, reference, outcome.answer(), null, null, List.of())
                : refused(row, reference, outcome.refusal());
    }

    static BatchRow refused(int row, @Nullable String reference, Refusal refusal) {
        return new BatchRow(
                row, reference, null, refusal.code(), refusal.getMessage(), refusal.errors());
    }
}
