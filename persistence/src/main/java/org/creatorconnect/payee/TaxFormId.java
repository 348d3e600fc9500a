package org.creatorconnect.payee;

import java.util.UUID;
import org.creatorconnect.identity.TypedId;

/** Identity of one tax form. */
public record TaxFormId(UUID value) implements TypedId {

    /**
     * @throws org.creatorconnect.refusal.NotFound when the text is no such id
     */
    public static TaxFormId parse(String text) {
        return new TaxFormId(TypedId.parse(text, "tax form"));
    }
}
