package org.creatorconnect.channel.provider;

import org.creatorconnect.channel.Channel;
import org.creatorconnect.channel.ChannelSighting;

/** Looks at a channel from outside, as anybody could. */
public interface ChannelProbe {

    /**
     * @param code the one-time code to look for
     * @throws ChannelUnreachable when the channel cannot be seen at present
     */
    ChannelSighting look(Channel channel, String code);
}
