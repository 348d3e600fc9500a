package org.creatorconnect.coupon;

import java.util.Optional;

/**
 * What is seen of a code that runs.
 *
 * @param host a site that spreads codes and has it, if any
 * @param orders how many used it within the last day, since it runs
 * @param withoutClick how many of them named no click of its owner's
 * @param usual how many without such a click a day had on average in the four weeks before
 */
public record LeakFigures(
        CouponId coupon, Optional<String> host, long orders, long withoutClick, long usual) {}
