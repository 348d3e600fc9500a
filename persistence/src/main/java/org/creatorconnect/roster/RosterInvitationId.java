package org.creatorconnect.roster;

import java.util.UUID;
import org.creatorconnect.identity.TypedId;

/** Identity of one roster invitation. */
public record RosterInvitationId(UUID value) implements TypedId {

    /**
     * @throws org.creatorconnect.refusal.NotFound when the text is no such id
     */
    public static RosterInvitationId parse(String text) {
        return new RosterInvitationId(TypedId.parse(text, "roster invitation"));
    }
}
