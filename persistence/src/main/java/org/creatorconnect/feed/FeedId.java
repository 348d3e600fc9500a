package org.creatorconnect.feed;

import java.util.UUID;
import org.creatorconnect.identity.TypedId;

/** Identity of one {@link FeedImport}. */
public record FeedId(UUID value) implements TypedId {

    /**
     * @throws org.creatorconnect.refusal.NotFound when the text is no such id
     */
    public static FeedId parse(String text) {
        return new FeedId(TypedId.parse(text, "feed"));
    }
}
