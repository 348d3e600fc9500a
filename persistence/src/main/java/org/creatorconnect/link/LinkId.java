package org.creatorconnect.link;

import java.util.UUID;
import org.creatorconnect.identity.TypedId;

/** Identity of one link. */
public record LinkId(UUID value) implements TypedId {

    /**
     * @throws org.creatorconnect.refusal.NotFound when the text is no such id
     */
    public static LinkId parse(String text) {
        return new LinkId(TypedId.parse(text, "link"));
    }
}
