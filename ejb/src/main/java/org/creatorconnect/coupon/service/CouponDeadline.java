package org.creatorconnect.coupon.service;

import org.creatorconnect.time.DeadlineKind;

/** What falls due for coupon codes. */
enum CouponDeadline implements DeadlineKind {
    /** A code's time is over. Subject: the code. */
    COUPON_END
}
