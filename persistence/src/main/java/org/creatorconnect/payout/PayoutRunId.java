package org.creatorconnect.payout;

import java.util.UUID;
import org.creatorconnect.identity.TypedId;

/** Identity of one payout run. */
public record PayoutRunId(UUID value) implements TypedId {

    /**
     * @throws org.creatorconnect.refusal.NotFound when the text is no such id
     */
    public static PayoutRunId parse(String text) {
        return new PayoutRunId(TypedId.parse(text, "payout run"));
    }
}
