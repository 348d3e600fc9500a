package org.creatorconnect.segment;

import java.util.UUID;
import org.creatorconnect.identity.TypedId;

/** Identity of one {@link Tag}. */
public record TagId(UUID value) implements TypedId {

    /**
     * @throws org.creatorconnect.refusal.NotFound when the text is no such id
     */
    public static TagId parse(String text) {
        return new TagId(TypedId.parse(text, "tag"));
    }
}
