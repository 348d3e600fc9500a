/** Coupon codes over HTTP: a merchant keeps its own, creators read theirs. */
@NullMarked
package org.creatorconnect.coupon.rest;

import org.jspecify.annotations.NullMarked;
