package org.creatorconnect.commission.service;

import org.jspecify.annotations.Nullable;

/**
 * What a tracker's postback says.
 *
 * @param amount what was sold, without tax and shipping
 * @param status approved, pending, completed, rejected or canceled; approved when it is missing
 * @param timestamp seconds since 1970
 */
public record Postback(
        @Nullable String clickId,
        @Nullable String orderId,
        @Nullable String amount,
        @Nullable String currency,
        @Nullable String status,
        @Nullable String coupon,
        @Nullable String timestamp) {}
