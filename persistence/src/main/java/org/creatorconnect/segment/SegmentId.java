package org.creatorconnect.segment;

import java.util.UUID;
import org.creatorconnect.identity.TypedId;

/** Identity of one {@link Segment}. */
public record SegmentId(UUID value) implements TypedId {

    /**
     * @throws org.creatorconnect.refusal.NotFound when the text is no such id
     */
    public static SegmentId parse(String text) {
        return new SegmentId(TypedId.parse(text, "segment"));
    }
}
