package org.creatorconnect.click;

import java.time.Instant;
import org.creatorconnect.link.LinkId;
import org.creatorconnect.link.SubIds;

/**
 * What a click id says: an order can be attributed by it alone, even when the click itself was
 * never written down.
 *
 * @param at to the millisecond
 * @param subIds those that the visitor came with, on top of the link's own
 * @param nonce tells two clicks of one millisecond apart
 */
public record ClickId(LinkId link, Instant at, long nonce, ClickMark mark, SubIds subIds) {

    /** A click that came without sub-ids. */
    public ClickId(LinkId link, Instant at, long nonce, ClickMark mark) {
        this(link, at, nonce, mark, SubIds.NONE);
    }
}
