package org.creatorconnect.link.query;

import java.util.UUID;
import org.creatorconnect.channel.ChannelStatus;

/** A channel or community of an affiliate, in which links can be or were shared. */
public record LinkChannel(
        UUID id, String platform, String url, boolean community, ChannelStatus status) {

    /** Whether new links can be shared in it. */
    public boolean open() {
        return status == ChannelStatus.VERIFIED;
    }
}
