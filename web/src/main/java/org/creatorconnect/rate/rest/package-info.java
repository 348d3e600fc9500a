/**
 * Rates in the API: what a link would be paid now, and what is announced. Decided in {@code
 * rate.service}, told by {@code link.service}.
 */
@NullMarked
package org.creatorconnect.rate.rest;

import org.jspecify.annotations.NullMarked;
