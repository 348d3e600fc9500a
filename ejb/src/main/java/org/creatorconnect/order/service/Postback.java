package org.creatorconnect.order.service;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a tracker's postback says.
 *
 * @param amount what was sold, without tax and shipping
 * @param status approved, pending, completed, rejected or canceled; approved when it is missing
 * @param subIds the affiliate's own texts, {@code sub1} to {@code sub5}, null where one is missing
 * @param timestamp seconds since 1970
 */
public record Postback(
        @Nullable String clickId,
        @Nullable String orderId,
        @Nullable String amount,
        @Nullable String currency,
        @Nullable String status,
        @Nullable String coupon,
        List<@Nullable String> subIds,
        @Nullable String timestamp) {}
