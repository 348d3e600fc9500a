package org.creatorconnect.order.service;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.creatorconnect.foundation.Reference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the shop tells of an order later.
 *
 * @param reference the shop's own for this event, unique within the order
 * @param type COMPLETED, CANCELED or REFUNDED
 * @param amount a refund of part of the order, spread over its lines
 * @param lines a refund by line; without an amount all that is left of the line. None at all are
 *     not the whole order: leave them out for that
 */
public record GivenEvent(
        @NotNull @Schema(minLength = 1, maxLength = Reference.LONGEST) @Nullable String reference,
        @NotNull @Nullable String type,
        @Nullable String amount,
        @Size(max = 1000) @Nullable List<@NotNull @Valid Part> lines) {

    /** A line and how much of it. */
    public record Part(
            @NotNull @Schema(minLength = 1, maxLength = Reference.LONGEST)
                    @Nullable String reference,
            @Nullable String amount) {}
}
