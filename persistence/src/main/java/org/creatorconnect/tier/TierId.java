package org.creatorconnect.tier;

import java.util.UUID;
import org.creatorconnect.identity.TypedId;

/** Identity of one {@link Tier}. */
public record TierId(UUID value) implements TypedId {

    /**
     * @throws org.creatorconnect.refusal.NotFound when the text is no such id
     */
    public static TierId parse(String text) {
        return new TierId(TypedId.parse(text, "tier"));
    }
}
