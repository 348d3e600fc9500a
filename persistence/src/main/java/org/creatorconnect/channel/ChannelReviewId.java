package org.creatorconnect.channel;

import java.util.UUID;
import org.creatorconnect.identity.TypedId;

/** Identity of one review of a channel. */
public record ChannelReviewId(UUID value) implements TypedId {

    /**
     * @throws org.creatorconnect.refusal.NotFound when the text is no such id
     */
    public static ChannelReviewId parse(String text) {
        return new ChannelReviewId(TypedId.parse(text, "channel review"));
    }
}
