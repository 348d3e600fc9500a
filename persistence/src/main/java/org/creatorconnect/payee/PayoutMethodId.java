package org.creatorconnect.payee;

import java.util.UUID;
import org.creatorconnect.identity.TypedId;

/** Identity of one payout method. */
public record PayoutMethodId(UUID value) implements TypedId {

    /**
     * @throws org.creatorconnect.refusal.NotFound when the text is no such id
     */
    public static PayoutMethodId parse(String text) {
        return new PayoutMethodId(TypedId.parse(text, "payout method"));
    }
}
