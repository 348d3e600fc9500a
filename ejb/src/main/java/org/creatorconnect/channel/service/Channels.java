package org.creatorconnect.channel.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.InstantSource;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.channel.Channel;
import org.creatorconnect.channel.ChannelAddress;
import org.creatorconnect.channel.ChannelId;
import org.creatorconnect.channel.ChannelRepository;
import org.creatorconnect.channel.Platform;
import org.creatorconnect.channel.PlatformRepository;
import org.creatorconnect.foundation.service.Content;
import org.creatorconnect.identity.IdSource;
import org.creatorconnect.identity.Role;
import org.creatorconnect.refusal.StateForbids;
import org.creatorconnect.refusal.ValidationFailed;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.registry.service.OwnAffiliates;

/** An affiliate names the channels they have. */
@Stateless
@RolesAllowed(Role.AFFILIATE)
public class Channels {

    private final ChannelRepository channels;
    private final PlatformRepository platforms;
    private final OwnAffiliates own;
    private final Content content;
    private final AuditTrail audit;
    private final IdSource ids;
    private final InstantSource clock;

    protected Channels() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public Channels(
            ChannelRepository channels,
            PlatformRepository platforms,
            OwnAffiliates own,
            Content content,
            AuditTrail audit,
            IdSource ids,
            InstantSource clock) {
        this.channels = channels;
        this.platforms = platforms;
        this.own = own;
        this.content = content;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Adds a channel, not yet proved.
     *
     * @throws org.creatorconnect.refusal.NotFound when the caller is not this affiliate
     * @throws StateForbids when the affiliate has named the channel before
     * @throws ValidationFailed when the platform is unknown, or the address names no channel of it
     */
    public ChannelId add(AffiliateId affiliate, NewChannel given) {
        own.requireSelf(affiliate);
        content.require(given);
        Platform platform =
                platforms
                        .find(given.platform())
                        .orElseThrow(
                                () -> ValidationFailed.of("platform", "is not a known platform"));
        ChannelAddress address =
                channels.address(platform, given.url()).orElseThrow(() -> noChannel(platform));
        if (channels.isNamed(affiliate, address)) {
            throw new StateForbids("The channel is among yours", "added again");
        }
        ChannelId id = new ChannelId(ids.next());
        channels.add(new Channel(id, affiliate, address, given.isCommunity(), clock.instant()));
        audit.record("CHANNEL_ADDED", "channel", id.value(), platform.code());
        return id;
    }

    private static ValidationFailed noChannel(Platform platform) {
        return ValidationFailed.of(
                "url",
                platform.example()
                        .map(
                                "must be the address of a channel, such as %s; a video or a post is none"
                                        ::formatted)
                        .orElse("must lead to " + String.join(" or ", platform.hosts())));
    }
}
