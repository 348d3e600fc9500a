package org.creatorconnect.registry.provider;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creatorconnect.platform.Settings;
import org.creatorconnect.registry.Channel;
import org.creatorconnect.registry.ChannelSighting;

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
