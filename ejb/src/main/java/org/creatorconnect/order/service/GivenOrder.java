package org.creatorconnect.order.service;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.creatorconnect.foundation.Reference;
import org.creatorconnect.foundation.service.AnyText;
import org.creatorconnect.foundation.service.Length;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An order as the shop sends it.
 *
 * @param reference the shop's own name for it, unique within the merchant
 * @param orderedAt RFC 3339; up to five minutes ahead of its receipt, for clocks differ
 * @param currency ISO 4217
 * @param clickId as it came to the shop with the visitor; a bad one never refuses the order
 * @param clickIds all that the shop kept of the visitor, at most 20; {@code clickId} is the list of
 *     one
 */
public record GivenOrder(
        @NotNull
                @Schema(minLength = 1, maxLength = Reference.LONGEST)
                @Pattern(regexp = "[^/]*", message = "must not contain a slash")
                @Nullable String reference,
        @NotNull @Nullable String orderedAt,
        @NotNull @Nullable String currency,
        @AnyText @Nullable String clickId,
        @Schema(maxLength = Reference.LONGEST) @Nullable String couponCode,
        @Length(max = 200) @Nullable String buyerReference,
        @NotEmpty @Size(max = 1000) @Nullable List<@NotNull @Valid GivenLine> lines,
        @AnyText @Size(max = MOST_CLICK_IDS) @Nullable List<@NotNull String> clickIds) {

    /** How many click ids an order may name. */
    public static final int MOST_CLICK_IDS = 20;
}
