package org.creatorconnect.earnings;

import java.util.UUID;
import org.creatorconnect.identity.TypedId;

/** Identity of one earning. */
public record EarningId(UUID value) implements TypedId {

    /**
     * @throws org.creatorconnect.refusal.NotFound when the text is no such id
     */
    public static EarningId parse(String text) {
        return new EarningId(TypedId.parse(text, "earning"));
    }
}
