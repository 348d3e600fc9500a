package org.creatorconnect.export;

import java.util.UUID;
import org.creatorconnect.identity.TypedId;

/** Identity of one {@link ListExport}. */
public record ListExportId(UUID value) implements TypedId {

    /**
     * @throws org.creatorconnect.refusal.NotFound when the text is no such id
     */
    public static ListExportId parse(String text) {
        return new ListExportId(TypedId.parse(text, "export"));
    }
}
