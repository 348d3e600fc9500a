package org.creatorconnect.merge;

import java.util.UUID;
import org.creatorconnect.identity.TypedId;

/** Identity of one {@link AffiliateMerge}. */
public record AffiliateMergeId(UUID value) implements TypedId {

    /**
     * @throws org.creatorconnect.refusal.NotFound when the text is no such id
     */
    public static AffiliateMergeId parse(String text) {
        return new AffiliateMergeId(TypedId.parse(text, "merge"));
    }
}
