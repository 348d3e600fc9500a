package org.creatorconnect.coupon.query;

import java.util.UUID;

/** A creator who can be given a code. */
public record CouponOwnerRow(UUID id, String name) {}
