package org.creatorconnect.commission;

import java.util.UUID;
import org.creatorconnect.identity.TypedId;

/** Identity of one commission. */
public record CommissionId(UUID value) implements TypedId {

    /**
     * @throws org.creatorconnect.refusal.NotFound when the text is no such id
     */
    public static CommissionId parse(String text) {
        return new CommissionId(TypedId.parse(text, "commission"));
    }
}
