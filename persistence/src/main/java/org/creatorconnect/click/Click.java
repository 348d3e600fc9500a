package org.creatorconnect.click;

import java.time.Instant;
import org.creatorconnect.link.LinkId;
import org.creatorconnect.link.SubIds;

/**
 * One request of a link, as it is written down.
 *
 * @param subIds the link's with the visit's
 * @param labelsApart whether they are too long for the click id, so that orders ask for them here
 * @param visitor 16 bytes that are the same for the same visitor on one day, and tell nothing else
 */
public record Click(
        LinkId link,
        Instant at,
        long nonce,
        byte[] visitor,
        Traffic traffic,
        ClickMark mark,
        SubIds subIds,
        boolean labelsApart) {}
