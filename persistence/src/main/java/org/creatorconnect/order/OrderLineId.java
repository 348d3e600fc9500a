package org.creatorconnect.order;

import java.util.UUID;
import org.creatorconnect.identity.TypedId;

/** Identity of one order line. */
public record OrderLineId(UUID value) implements TypedId {

    /**
     * @throws org.creatorconnect.refusal.NotFound when the text is no such id
     */
    public static OrderLineId parse(String text) {
        return new OrderLineId(TypedId.parse(text, "order line"));
    }
}
