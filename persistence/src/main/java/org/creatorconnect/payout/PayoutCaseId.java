package org.creatorconnect.payout;

import java.util.UUID;
import org.creatorconnect.identity.TypedId;

/** Identity of one payout case. */
public record PayoutCaseId(UUID value) implements TypedId {

    /**
     * @throws org.creatorconnect.refusal.NotFound when the text is no such id
     */
    public static PayoutCaseId parse(String text) {
        return new PayoutCaseId(TypedId.parse(text, "payout case"));
    }
}
