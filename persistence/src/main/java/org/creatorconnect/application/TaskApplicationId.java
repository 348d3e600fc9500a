package org.creatorconnect.application;

import java.util.UUID;
import org.creatorconnect.identity.TypedId;

/** Identity of one task application. */
public record TaskApplicationId(UUID value) implements TypedId {

    /**
     * @throws org.creatorconnect.refusal.NotFound when the text is no such id
     */
    public static TaskApplicationId parse(String text) {
        return new TaskApplicationId(TypedId.parse(text, "task application"));
    }
}
