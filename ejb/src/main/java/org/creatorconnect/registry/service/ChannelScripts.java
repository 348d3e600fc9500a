package org.creatorconnect.registry.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.creatorconnect.identity.Role;
import org.creatorconnect.platform.Settings;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.refusal.ValidationFailed;
import org.creatorconnect.registry.ChannelId;
import org.creatorconnect.registry.ChannelRepository;
import org.creatorconnect.registry.ChannelSighting;

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
