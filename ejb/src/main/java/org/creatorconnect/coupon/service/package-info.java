/**
 * What merchants do with their coupon codes, what the clock does, and what is done about a code
 * that leaked.
 */
@NullMarked
package org.creatorconnect.coupon.service;

import org.jspecify.annotations.NullMarked;
