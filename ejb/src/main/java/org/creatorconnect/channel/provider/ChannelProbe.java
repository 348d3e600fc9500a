package org.creatorconnect.channel.provider;

import org.creatorconnect.channel.Channel;
import org.creatorconnect.channel.ChannelAddress;
import org.creatorconnect.channel.ChannelSighting;
import org.creatorconnect.channel.ProofWay;

/** Looks at a channel from outside, by one way. */
public interface ChannelProbe {

    /** By which way it looks. */
    ProofWay way();

    /** Whether this way leads to channels at such an address, as this installation is set up. */
    boolean leadsTo(ChannelAddress address);

    /**
     * @param code the one-time code to look for; empty when only the followers are counted
     * @throws ChannelUnseen when the channel cannot be seen by this way at present
     */
    ChannelSighting look(Channel channel, String code);
}
