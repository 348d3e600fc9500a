package org.creatorconnect.discovery;

import java.util.UUID;
import org.creatorconnect.identity.TypedId;

/** Identity of one {@link CreatorList}. */
public record CreatorListId(UUID value) implements TypedId {

    /**
     * @throws org.creatorconnect.refusal.NotFound when the text is no such id
     */
    public static CreatorListId parse(String text) {
        return new CreatorListId(TypedId.parse(text, "creator list"));
    }
}
