package org.creatorconnect.channel;

import java.util.UUID;
import org.creatorconnect.identity.TypedId;

/** Identity of one channel. */
public record ChannelId(UUID value) implements TypedId {

    /**
     * @throws org.creatorconnect.refusal.NotFound when the text is no such id
     */
    public static ChannelId parse(String text) {
        return new ChannelId(TypedId.parse(text, "channel"));
    }
}
