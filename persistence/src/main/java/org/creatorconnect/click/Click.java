package org.creatorconnect.click;

import java.time.Instant;
import org.creatorconnect.link.LinkId;

/**
 * One request of a link, as it is written down.
 *
 * @param traffic what it is by itself, before it is looked at beside others
 */
public record Click(
        LinkId link,
        Instant at,
        long nonce,
        ClickVisitor visitor,
        TrafficMark traffic,
        ClickMark mark,
        ClickTexts texts) {}
