package org.creatorconnect.registry;

import java.util.UUID;
import org.creatorconnect.identity.TypedId;

/** Identity of one role application. */
public record RoleApplicationId(UUID value) implements TypedId {

    /**
     * @throws org.creatorconnect.refusal.NotFound when the text is no such id
     */
    public static RoleApplicationId parse(String text) {
        return new RoleApplicationId(TypedId.parse(text, "role application"));
    }
}
