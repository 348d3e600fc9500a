package org.creatorconnect.submission;

import java.util.UUID;
import org.creatorconnect.identity.TypedId;

/** Identity of one content check. */
public record ContentCheckId(UUID value) implements TypedId {

    /**
     * @throws org.creatorconnect.refusal.NotFound when the text is no such id
     */
    public static ContentCheckId parse(String text) {
        return new ContentCheckId(TypedId.parse(text, "content check"));
    }
}
