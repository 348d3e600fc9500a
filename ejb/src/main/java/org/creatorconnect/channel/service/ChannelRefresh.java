package org.creatorconnect.channel.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.creatorconnect.channel.Channel;
import org.creatorconnect.channel.ChannelId;
import org.creatorconnect.channel.ChannelLook;
import org.creatorconnect.channel.ChannelRepository;
import org.creatorconnect.channel.ChannelReviewRepository;
import org.creatorconnect.channel.ChannelStatus;
import org.creatorconnect.channel.FollowerCount;
import org.creatorconnect.channel.provider.ChannelProbes;
import org.creatorconnect.identity.Role;

/** Counts the followers of proved channels again, once a number has grown old. */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class ChannelRefresh {

    private final ChannelRepository channels;
    private final ChannelReviewRepository reviews;
    private final FollowerCounting counting;
    private final ChannelProbes probes;
    private final LookKeeping keeping;
    private final InstantSource clock;

    protected ChannelRefresh() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public ChannelRefresh(
            ChannelRepository channels,
            ChannelReviewRepository reviews,
            FollowerCounting counting,
            ChannelProbes probes,
            LookKeeping keeping,
            InstantSource clock) {
        this.channels = channels;
        this.reviews = reviews;
        this.counting = counting;
        this.probes = probes;
        this.keeping = keeping;
        this.clock = clock;
    }

    /** Looks, which can take seconds, and keeps what was seen. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void look(ChannelId id) {
        Optional<Channel> channel = channels.proved(id);
        if (channel.isPresent()) {
            List<ChannelLook> looks = probes.count(channel.get());
            keeping.keep(id, looks);
        }
    }

    /** Counts what was seen since the last count; where nothing was, another look follows soon. */
    public void count(ChannelId id) {
        Channel channel = channels.lock(id);
        if (channel.status() != ChannelStatus.VERIFIED) {
            return;
        }
        Instant from = clock.instant().minus(FollowerCounting.SOON);
        Optional<FollowerCount> seen = reviews.seen(id, from);
        if (seen.isPresent()) {
            counting.seen(channel, seen.get());
        } else {
            counting.lookAgainIn(channel, FollowerCounting.SOON);
        }
    }
}
