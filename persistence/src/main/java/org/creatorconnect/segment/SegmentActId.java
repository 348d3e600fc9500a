package org.creatorconnect.segment;

import java.util.UUID;
import org.creatorconnect.identity.TypedId;

/** Identity of one {@link SegmentAct}. */
public record SegmentActId(UUID value) implements TypedId {

    /**
     * @throws org.creatorconnect.refusal.NotFound when the text is no such id
     */
    public static SegmentActId parse(String text) {
        return new SegmentActId(TypedId.parse(text, "act on a segment"));
    }
}
