/** The pages of coupon codes, under {@code coupons/}. */
@NullMarked
package org.creatorconnect.coupon.view;

import org.jspecify.annotations.NullMarked;
