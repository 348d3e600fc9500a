package org.creatorconnect.appeal;

import java.util.UUID;
import org.creatorconnect.identity.TypedId;

/** Identity of one appeal. */
public record AppealId(UUID value) implements TypedId {

    /**
     * @throws org.creatorconnect.refusal.NotFound when the text is no such id
     */
    public static AppealId parse(String text) {
        return new AppealId(TypedId.parse(text, "appeal"));
    }
}
