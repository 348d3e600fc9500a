package org.creatorconnect.dispute;

import java.util.UUID;
import org.creatorconnect.identity.TypedId;

/** Identity of one dispute. */
public record DisputeId(UUID value) implements TypedId {

    /**
     * @throws org.creatorconnect.refusal.NotFound when the text is no such id
     */
    public static DisputeId parse(String text) {
        return new DisputeId(TypedId.parse(text, "dispute"));
    }
}
