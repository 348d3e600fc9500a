/**
 * Coupon codes of merchants: whose one is, what it gives, when and how often it holds, and when one
 * has leaked. It imports merchant and registry. Use cases are {@code coupon.service}, lists are
 * asked for in {@code coupon.query}, the API is {@code coupon.rest}, the pages are {@code
 * coupon.view} under {@code coupons/}, in the words of {@code coupons.properties}. What a code
 * earns is decided in {@code attribution}.
 */
@NullMarked
package org.creatorconnect.coupon;

import org.jspecify.annotations.NullMarked;
