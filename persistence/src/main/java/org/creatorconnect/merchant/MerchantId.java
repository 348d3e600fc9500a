package org.creatorconnect.merchant;

import java.util.UUID;
import org.creatorconnect.identity.TypedId;

/** Identity of one merchant. */
public record MerchantId(UUID value) implements TypedId {

    /**
     * @throws org.creatorconnect.refusal.NotFound when the text is no such id
     */
    public static MerchantId parse(String text) {
        return new MerchantId(TypedId.parse(text, "merchant"));
    }
}
