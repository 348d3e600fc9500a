package org.creatorconnect.roster;

import java.util.UUID;
import org.creatorconnect.identity.TypedId;

/** Identity of one share offer. */
public record ShareOfferId(UUID value) implements TypedId {

    /**
     * @throws org.creatorconnect.refusal.NotFound when the text is no such id
     */
    public static ShareOfferId parse(String text) {
        return new ShareOfferId(TypedId.parse(text, "share offer"));
    }
}
