package org.creatorconnect.channel.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.creatorconnect.channel.ChannelId;
import org.creatorconnect.channel.ChannelRepository;
import org.creatorconnect.channel.ChannelSighting;
import org.creatorconnect.foundation.Settings;
import org.creatorconnect.identity.Role;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.refusal.ValidationFailed;

/** Decides in a demo what the probe will see of a channel. */
@Stateless
@RolesAllowed({Role.OPERATOR, Role.SYSTEM})
public class ChannelScripts {

    private final ChannelRepository channels;
    private final Settings settings;

    protected ChannelScripts() {
        this(null, null);
    }

    @Inject
    public ChannelScripts(ChannelRepository channels, Settings settings) {
        this.channels = channels;
        this.settings = settings;
    }

    /**
     * @throws NotFound outside a demo, or when there is no such channel
     */
    public void script(ChannelId id, ChannelSighting sighting) {
        if (!settings.isDemo()) {
            throw new NotFound("channel");
        }
        channels.lock(id);
        if (sighting.followers() < 0) {
            throw ValidationFailed.of("followers", "must not be negative");
        }
        channels.script(id, sighting);
    }
}
