package org.creatorconnect.channel.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.creatorconnect.caller.service.Callers;
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
    private final Callers callers;

    protected ChannelScripts() {
        this(null, null, null);
    }

    @Inject
    public ChannelScripts(ChannelRepository channels, Settings settings, Callers callers) {
        this.callers = callers;
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
        keep(id, sighting);
    }

    /**
     * A demo's creator has their own channel show the code, with so many followers.
     *
     * @throws NotFound outside a demo whose channels are scripted, and when it is somebody else's
     */
    @RolesAllowed(Role.AFFILIATE)
    public void pretend(ChannelId id, long followers) {
        if (!settings.isProbeScripted()) {
            throw new NotFound("channel");
        }
        if (!callers.current().isAffiliate(channels.lock(id).affiliateId().value())) {
            throw new NotFound("channel");
        }
        keep(id, ChannelSighting.of(followers, true));
    }

    private void keep(ChannelId id, ChannelSighting sighting) {
        if (sighting.followers().filter(count -> count < 0).isPresent()) {
            throw ValidationFailed.of("followers", "must not be negative");
        }
        channels.script(id, sighting);
    }
}
