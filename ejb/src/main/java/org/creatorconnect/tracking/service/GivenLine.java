package org.creatorconnect.tracking.service;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.creatorconnect.platform.service.Length;
import org.jspecify.annotations.Nullable;

/**
 * A line as the shop sends it; amounts are decimals in the order's currency, for the whole line.
 *
 * @param grossAmount before coupons, with tax and shipping
 */
public record GivenLine(
        @NotBlank @Length(max = 100) @Nullable String reference,
        @NotBlank @Length(max = 100) @Nullable String productReference,
        @NotNull @Min(1) @Max(1_000_000) @Nullable Integer quantity,
        @NotNull @Nullable String grossAmount,
        @Nullable String coupons,
        @Nullable String tax,
        @Nullable String shipping) {}
