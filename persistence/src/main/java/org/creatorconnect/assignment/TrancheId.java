package org.creatorconnect.assignment;

import java.util.UUID;
import org.creatorconnect.identity.TypedId;

/** Identity of one tranche. */
public record TrancheId(UUID value) implements TypedId {

    /**
     * @throws org.creatorconnect.refusal.NotFound when the text is no such id
     */
    public static TrancheId parse(String text) {
        return new TrancheId(TypedId.parse(text, "tranche"));
    }
}
