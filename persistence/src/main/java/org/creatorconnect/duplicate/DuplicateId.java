package org.creatorconnect.duplicate;

import java.util.UUID;
import org.creatorconnect.identity.TypedId;

/** Identity of one {@link Duplicate}. */
public record DuplicateId(UUID value) implements TypedId {

    /**
     * @throws org.creatorconnect.refusal.NotFound when the text is no such id
     */
    public static DuplicateId parse(String text) {
        return new DuplicateId(TypedId.parse(text, "duplicate"));
    }
}
