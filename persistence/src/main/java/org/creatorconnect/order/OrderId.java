package org.creatorconnect.order;

import java.util.UUID;
import org.creatorconnect.identity.TypedId;

/** Identity of one order. */
public record OrderId(UUID value) implements TypedId {

    /**
     * @throws org.creatorconnect.refusal.NotFound when the text is no such id
     */
    public static OrderId parse(String text) {
        return new OrderId(TypedId.parse(text, "order"));
    }
}
