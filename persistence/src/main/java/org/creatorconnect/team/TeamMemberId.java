package org.creatorconnect.team;

import java.util.UUID;
import org.creatorconnect.identity.TypedId;

/** Identity of a {@link TeamMember}. */
public record TeamMemberId(UUID value) implements TypedId {

    /**
     * @throws org.creatorconnect.refusal.NotFound when the text is no id
     */
    public static TeamMemberId parse(String text) {
        return new TeamMemberId(TypedId.parse(text, "team member"));
    }
}
