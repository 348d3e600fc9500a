package org.creatorconnect.registry.provider;

import org.creatorconnect.registry.Channel;
import org.creatorconnect.registry.ChannelSighting;

/** Looks at a channel from outside, as anybody could. */
public interface ChannelProbe {

    /**
     * @param code the one-time code to look for
     * @throws ChannelUnreachable when the channel cannot be seen at present
     */
    ChannelSighting look(Channel channel, String code);
}
