package org.creatorconnect.link.query;

import java.util.UUID;
import org.creatorconnect.channel.ChannelStatus;

/**
 * A channel or community of an affiliate, in which links can be or were shared.
 *
 * @param usual whether the affiliate's links are usually shared in such a one: in a community, when
 *     they are a group owner and no influencer
 */
public record LinkChannel(
        UUID id, String platform, String url, ChannelStatus status, boolean usual) {

    /** Whether new links can be shared in it. */
    public boolean open() {
        return status == ChannelStatus.VERIFIED;
    }
}
