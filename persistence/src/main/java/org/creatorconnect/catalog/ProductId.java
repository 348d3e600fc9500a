package org.creatorconnect.catalog;

import java.util.UUID;
import org.creatorconnect.identity.TypedId;

/** Identity of one product. */
public record ProductId(UUID value) implements TypedId {

    /**
     * @throws org.creatorconnect.refusal.NotFound when the text is no such id
     */
    public static ProductId parse(String text) {
        return new ProductId(TypedId.parse(text, "product"));
    }
}
