package org.creatorconnect.channel.provider;

import org.creatorconnect.channel.Channel;
import org.creatorconnect.channel.ChannelAddress;
import org.creatorconnect.channel.ChannelRepository;
import org.creatorconnect.channel.ChannelSighting;
import org.creatorconnect.channel.ProofWay;

/**
 * Sees what was scripted in a demo: by default a channel without the code that does not tell its
 * followers.
 */
final class ScriptedChannelProbe implements ChannelProbe {

    private final ChannelRepository channels;

    ScriptedChannelProbe(ChannelRepository channels) {
        this.channels = channels;
    }

    @Override
    public ProofWay way() {
        return ProofWay.SCRIPT;
    }

    @Override
    public boolean leadsTo(ChannelAddress address) {
        return true;
    }

    @Override
    public ChannelSighting look(Channel channel, String code) {
        return channels.scripted(channel.id()).orElse(ChannelSighting.of(0, false));
    }
}
