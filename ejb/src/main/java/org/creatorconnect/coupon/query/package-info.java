/** Coupon codes as merchants and creators look through them. */
@NullMarked
package org.creatorconnect.coupon.query;

import org.jspecify.annotations.NullMarked;
