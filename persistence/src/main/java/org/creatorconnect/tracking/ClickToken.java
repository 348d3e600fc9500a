package org.creatorconnect.tracking;

import java.time.Instant;

/**
 * What a click id says: an order can be attributed by it alone, even when the click itself was
 * never written down.
 *
 * @param at to the millisecond
 * @param nonce tells two clicks of one millisecond apart
 */
public record ClickToken(LinkId link, Instant at, long nonce, ClickMark mark) {}
