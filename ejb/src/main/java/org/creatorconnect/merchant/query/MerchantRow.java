package org.creatorconnect.merchant.query;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A merchant in a list.
 *
 * @param termsVersion the version in force; null before the first terms
 * @param defaultRate of the terms in force
 */
public record MerchantRow(
        UUID id,
        String name,
        String country,
        boolean houseBrand,
        @Nullable Integer termsVersion,
        @Nullable BigDecimal defaultRate,
        @Nullable Integer holdDays) {}
