package org.creatorconnect.coupon.service;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A coupon code as its merchant tells it.
 *
 * @param code 3 to 40 letters A to Z, digits, - and _; case does not count
 * @param affiliateId whose it is, if anybody's
 * @param percent off the price, a decimal such as 0.10 with at most 4 decimals; not beside an
 *     amount
 * @param amount off the price
 * @param startsAt RFC 3339; now when it is left out
 * @param endsAt RFC 3339
 * @param minimumSpend what an order must come to
 * @param quantity how many orders may use it
 */
public record GivenCoupon(
        @Schema(minLength = 3, maxLength = 40) @Nullable String code,
        @Nullable String affiliateId,
        @Nullable String percent,
        @Nullable GivenPrice amount,
        @Nullable String startsAt,
        @Nullable String endsAt,
        @Nullable GivenPrice minimumSpend,
        @Schema(minimum = "1", maximum = "1000000") @Nullable Integer quantity) {}
