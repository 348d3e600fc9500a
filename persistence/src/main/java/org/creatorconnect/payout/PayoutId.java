package org.creatorconnect.payout;

import java.util.UUID;
import org.creatorconnect.identity.TypedId;

/** Identity of one payout. */
public record PayoutId(UUID value) implements TypedId {

    /**
     * @throws org.creatorconnect.refusal.NotFound when the text is no such id
     */
    public static PayoutId parse(String text) {
        return new PayoutId(TypedId.parse(text, "payout"));
    }
}
