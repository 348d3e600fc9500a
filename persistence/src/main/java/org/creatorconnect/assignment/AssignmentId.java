package org.creatorconnect.assignment;

import java.util.UUID;
import org.creatorconnect.identity.TypedId;

/** Identity of one assignment. */
public record AssignmentId(UUID value) implements TypedId {

    /**
     * @throws org.creatorconnect.refusal.NotFound when the text is no such id
     */
    public static AssignmentId parse(String text) {
        return new AssignmentId(TypedId.parse(text, "assignment"));
    }
}
