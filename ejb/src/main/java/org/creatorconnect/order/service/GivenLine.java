package org.creatorconnect.order.service;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.creatorconnect.foundation.Reference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A line as the shop sends it; amounts are decimals in the order's currency, for the whole line.
 *
 * @param grossAmount before coupons, with tax and shipping
 */
public record GivenLine(
        @NotNull @Schema(minLength = 1, maxLength = Reference.LONGEST) @Nullable String reference,
        @NotNull @Schema(minLength = 1, maxLength = Reference.LONGEST)
                @Nullable String productReference,
        @NotNull @Min(1) @Max(1_000_000) @Nullable Integer quantity,
        @NotNull @Nullable String grossAmount,
        @Nullable String coupons,
        @Nullable String tax,
        @Nullable String shipping) {}
