package org.creatorconnect.taskinvitation;

import java.util.UUID;
import org.creatorconnect.identity.TypedId;

/** Identity of one invitation to a task. */
public record TaskInvitationId(UUID value) implements TypedId {

    /**
     * @throws org.creatorconnect.refusal.NotFound when the text is no such id
     */
    public static TaskInvitationId parse(String text) {
        return new TaskInvitationId(TypedId.parse(text, "task invitation"));
    }
}
