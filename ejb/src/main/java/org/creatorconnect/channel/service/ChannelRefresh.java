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
import java.util.stream.Stream;
import org.creatorconnect.channel.Channel;
import org.creatorconnect.channel.ChannelId;
import org.creatorconnect.channel.ChannelLook;
import org.creatorconnect.channel.ChannelRepository;
import org.creatorconnect.channel.ChannelRepository.KeptLook;
import org.creatorconnect.channel.ChannelStatus;
import org.creatorconnect.channel.FollowerCount;
import org.creatorconnect.channel.provider.ChannelProbes;
import org.creatorconnect.identity.Role;

/**
 * Looks at proved channels again, once a number of followers has grown old: they are counted, and
 * the code of a community is looked for.
 */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class ChannelRefresh {

    private final ChannelRepository channels;
    private final FollowerCounting counting;
    private final ProofStanding standing;
    private final ChannelProbes probes;
    private final LookKeeping keeping;
    private final InstantSource clock;

    protected ChannelRefresh() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public ChannelRefresh(
            ChannelRepository channels,
            FollowerCounting counting,
            ProofStanding standing,
            ChannelProbes probes,
            LookKeeping keeping,
            InstantSource clock) {
        this.channels = channels;
        this.counting = counting;
        this.standing = standing;
        this.probes = probes;
        this.keeping = keeping;
        this.clock = clock;
    }

    /** Looks, which can take seconds, and keeps what was seen. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void look(ChannelId id) {
        channels.earning(id)
                .map(
                        channel ->
                                channel.proofCode()
                                        .map(code -> probes.lookFor(code, channel))
                                        .orElseGet(() -> probes.count(channel)))
                .ifPresent(looks -> keeping.keep(id, looks));
    }

    /**
     * Counts what was seen since the last count, and takes what was seen of a community's code;
     * where nothing was, or the code is missing, another look follows soon.
     */
    public void count(ChannelId id) {
        Channel channel = channels.lock(id);
        if (!channel.status().isEarning()) {
            return;
        }
        List<KeptLook> recent = recent(id);
        Optional<FollowerCount> seen = recent.stream().flatMap(ChannelRefresh::count).findFirst();
        if (seen.isPresent()) {
            counting.seen(channel, seen.get());
        } else {
            counting.lookAgainIn(channel, FollowerCounting.SOON);
        }
        standing.looked(channel, looks(recent));
        if (channel.status() == ChannelStatus.PROOF_MISSING) {
            counting.lookAgainIn(channel, FollowerCounting.SOON);
        }
    }

    /** The time to bring a community's code back is over; a last look may have seen it. */
    public void endCure(ChannelId id) {
        Channel channel = channels.lock(id);
        standing.looked(channel, looks(recent(id)));
        standing.endCure(channel);
    }

    /** A paused community was not proved again in time. */
    public void endPause(ChannelId id) {
        standing.endPause(channels.lock(id));
    }

    /** What was seen since the last look, the latest first. */
    private List<KeptLook> recent(ChannelId id) {
        Instant from = clock.instant().minus(FollowerCounting.SOON);
        return channels.looks(id).stream().filter(look -> !look.at().isBefore(from)).toList();
    }

    private static List<ChannelLook> looks(List<KeptLook> kept) {
        return kept.stream().map(KeptLook::look).toList();
    }

    private static Stream<FollowerCount> count(KeptLook kept) {
        return kept.look().followers().stream()
                .map(followers -> new FollowerCount(kept.at(), followers, kept.look().way()));
    }
}
