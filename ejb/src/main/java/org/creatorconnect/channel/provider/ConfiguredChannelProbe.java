package org.creatorconnect.channel.provider;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creatorconnect.channel.Channel;
import org.creatorconnect.channel.ChannelSighting;
import org.creatorconnect.foundation.Settings;

/** The probe this installation uses: the public web, or the script in a demo. */
@ApplicationScoped
public class ConfiguredChannelProbe implements ChannelProbe {

    private final Settings settings;
    private final HttpChannelProbe http;
    private final ScriptedChannelProbe scripted;

    protected ConfiguredChannelProbe() {
        this(null, null, null);
    }

    @Inject
    public ConfiguredChannelProbe(
            Settings settings, HttpChannelProbe http, ScriptedChannelProbe scripted) {
        this.settings = settings;
        this.http = http;
        this.scripted = scripted;
    }

    @Override
    public ChannelSighting look(Channel channel, String code) {
        return settings.isProbeScripted() ? scripted.look(channel) : http.look(channel, code);
    }
}
