package org.creatorconnect.channel.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.channel.Channel;
import org.creatorconnect.channel.ChannelId;
import org.creatorconnect.channel.ChannelLook;
import org.creatorconnect.channel.ChannelRepository;
import org.creatorconnect.channel.ChannelStatus;
import org.creatorconnect.channel.FollowerCount;

/**
 * What follows once a code was seen on a channel whose lock the caller holds. The account of a
 * person is theirs alone; a community changes hands, but only once the code of whoever held it is
 * gone, for whoever runs a community can take that away and a mere member cannot.
 */
@ApplicationScoped
public class Proving {

    private final ChannelRepository channels;
    private final FollowerCounting counting;
    private final ProofStanding standing;
    private final AuditTrail audit;
    private final InstantSource clock;

    protected Proving() {
        this(null, null, null, null, null);
    }

    @Inject
    public Proving(
            ChannelRepository channels,
            FollowerCounting counting,
            ProofStanding standing,
            AuditTrail audit,
            InstantSource clock) {
        this.channels = channels;
        this.counting = counting;
        this.standing = standing;
        this.audit = audit;
        this.clock = clock;
    }

    /** The same community as somebody else holds it, whose code has to be looked for first. */
    Optional<Channel> rival(Channel channel) {
        return channels.heldElsewhere(channel)
                .flatMap(channels::find)
                .filter(other -> other.status() == ChannelStatus.VERIFIED)
                .filter(other -> other.isCommunity() && other.proofCode().isPresent());
    }

    /**
     * @param gone the channel, held by somebody else, whose code was looked for and is gone
     * @throws ChannelHeld when the channel is somebody else's
     */
    void proved(Channel channel, String code, ChannelLook seen, Optional<ChannelId> gone) {
        Instant now = clock.instant();
        channels.heldElsewhere(channel).ifPresent(other -> takeOver(other, gone));
        channel.verify(code, seen, now);
        standing.proved(channel);
        audit.record(
                "CHANNEL_VERIFIED",
                "channel",
                channel.id().value(),
                seen.way() + seen.followers().map(" followers %d"::formatted).orElse(""));
        seen.followers()
                .map(count -> new FollowerCount(now, count, seen.way()))
                .ifPresentOrElse(
                        count -> counting.seen(channel, count),
                        () -> counting.lookAgainIn(channel, FollowerCounting.FRESH));
    }

    /**
     * A reviewer saw that it is theirs.
     *
     * @throws ChannelHeld when the channel is somebody else's, and their proof not missing
     */
    void byPerson(Channel channel, long followers) {
        channels.heldElsewhere(channel).ifPresent(other -> takeOver(other, Optional.empty()));
        channel.verifyByPerson(followers, clock.instant());
        standing.proved(channel);
    }

    private void takeOver(ChannelId id, Optional<ChannelId> gone) {
        Channel other = channels.lock(id);
        boolean missing = other.status() != ChannelStatus.VERIFIED;
        if (!other.isCommunity() || !(missing || gone.filter(id::equals).isPresent())) {
            throw new ChannelHeld(other.isCommunity());
        }
        standing.move(other);
    }
}
