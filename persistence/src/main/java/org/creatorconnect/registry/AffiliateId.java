package org.creatorconnect.registry;

import java.util.UUID;
import org.creatorconnect.identity.TypedId;

/** Identity of one affiliate. */
public record AffiliateId(UUID value) implements TypedId {

    /**
     * @throws org.creatorconnect.refusal.NotFound when the text is no such id
     */
    public static AffiliateId parse(String text) {
        return new AffiliateId(TypedId.parse(text, "affiliate"));
    }
}
