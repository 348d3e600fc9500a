package org.creatorconnect.channel.provider;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creatorconnect.channel.Channel;
import org.creatorconnect.channel.ChannelRepository;
import org.creatorconnect.channel.ChannelSighting;

/**
 * Sees what the demo's operator scripted: by default a channel without the code and without
 * followers.
 */
@ApplicationScoped
public class ScriptedChannelProbe {

    private final ChannelRepository channels;

    protected ScriptedChannelProbe() {
        this(null);
    }

    @Inject
    public ScriptedChannelProbe(ChannelRepository channels) {
        this.channels = channels;
    }

    ChannelSighting look(Channel channel) {
        return channels.scripted(channel.id()).orElse(new ChannelSighting(0, false));
    }
}
