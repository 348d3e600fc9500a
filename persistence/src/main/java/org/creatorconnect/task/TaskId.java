package org.creatorconnect.task;

import java.util.UUID;
import org.creatorconnect.identity.TypedId;

/** Identity of one task. */
public record TaskId(UUID value) implements TypedId {

    /**
     * @throws org.creatorconnect.refusal.NotFound when the text is no such id
     */
    public static TaskId parse(String text) {
        return new TaskId(TypedId.parse(text, "task"));
    }
}
