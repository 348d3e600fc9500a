package org.creatorconnect.coupon.service;

import org.jspecify.annotations.Nullable;

/**
 * An amount as it was told.
 *
 * @param amount plain decimal with a point
 * @param currency ISO 4217
 */
public record GivenPrice(@Nullable String amount, @Nullable String currency) {}
