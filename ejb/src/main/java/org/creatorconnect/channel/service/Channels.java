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
import org.creatorconnect.channel.PlatformKind;
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
     * @throws ValidationFailed when the platform is unknown, the address names no channel of it or
     *     its family, or the channel is called a community on a platform that has none
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
        boolean community = community(platforms.find(address.platform()).orElseThrow(), given);
        channels.add(new Channel(id, affiliate, address, community, clock.instant()));
        audit.record("CHANNEL_ADDED", "channel", id.value(), address.platform());
        return id;
    }

    /** The platform tells; where both are found there, whoever names the channel. */
    private static boolean community(Platform platform, NewChannel given) {
        if (platform.kind() == PlatformKind.PERSON && given.isCommunity()) {
            throw ValidationFailed.of(
                    "community",
                    "must be false: channels on " + platform.name() + " are no groups");
        }
        return platform.kind() == PlatformKind.COMMUNITY || given.isCommunity();
    }

    private static ValidationFailed noChannel(Platform platform) {
        return ValidationFailed.of(
                "url",
                platform.isAnywhere()
                        ? "must be the address of a page of the web, such as https://example.com/"
                        : "is not a channel: it must be the address of one, such as %s; a video or a post is none"
                                .formatted(platform.example().orElse(platform.name())));
    }
}
