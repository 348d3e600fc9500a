package org.creatorconnect.roster;

import java.util.UUID;
import org.creatorconnect.identity.TypedId;

/** Identity of one roster contract. */
public record RosterContractId(UUID value) implements TypedId {

    /**
     * @throws org.creatorconnect.refusal.NotFound when the text is no such id
     */
    public static RosterContractId parse(String text) {
        return new RosterContractId(TypedId.parse(text, "roster contract"));
    }
}
