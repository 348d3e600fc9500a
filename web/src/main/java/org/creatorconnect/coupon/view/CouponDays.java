package org.creatorconnect.coupon.view;

import java.time.LocalDate;
import java.time.ZoneOffset;

/** The days from which and until which a code holds, as moments: days are those of UTC. */
final class CouponDays {

    private CouponDays() {}

    /** The day's first second. */
    static String first(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toString();
    }

    /** The day's last second, which is one that the code holds. */
    static String last(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZoneOffset.UTC).minusSeconds(1).toString();
    }
}
