package org.creatorconnect.affiliateimport;

import java.util.UUID;
import org.creatorconnect.identity.TypedId;

/** Identity of one {@link AffiliateImport}. */
public record AffiliateImportId(UUID value) implements TypedId {

    /**
     * @throws org.creatorconnect.refusal.NotFound when the text is no such id
     */
    public static AffiliateImportId parse(String text) {
        return new AffiliateImportId(TypedId.parse(text, "affiliate import"));
    }
}
