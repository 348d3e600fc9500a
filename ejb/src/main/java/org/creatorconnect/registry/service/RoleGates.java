package org.creatorconnect.registry.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.creatorconnect.channel.Channel;
import org.creatorconnect.channel.ChannelRepository;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.registry.AffiliateRole;
import org.creatorconnect.registry.FollowerThreshold;
import org.creatorconnect.registry.FollowerThresholdRepository;
import org.creatorconnect.registry.FollowersBelowThreshold;
import org.creatorconnect.registry.ProofMissing;

/** What a role takes: followers of one verified channel, by its platform's threshold of the day. */
@ApplicationScoped
public class RoleGates {

    /**
     * The channel that is nearest to what a role takes.
     *
     * @param threshold of the channel's platform
     */
    public record Nearest(long followers, long threshold) {

        long missing() {
            return threshold - followers;
        }
    }

    private final ChannelRepository channels;
    private final FollowerThresholdRepository thresholds;
    private final InstantSource clock;

    protected RoleGates() {
        this(null, null, null);
    }

    @Inject
    public RoleGates(
            ChannelRepository channels,
            FollowerThresholdRepository thresholds,
            InstantSource clock) {
        this.channels = channels;
        this.thresholds = thresholds;
        this.clock = clock;
    }

    /**
     * @throws FollowersBelowThreshold when no verified channel has as many followers, or no
     *     verified community as many members, as the role takes there
     * @throws ProofMissing when a group owner has no verified community
     */
    void requireProof(AffiliateRole role, AffiliateId affiliate) {
        switch (role) {
            case INFLUENCER -> requireFollowers(role, channels.verified(affiliate));
            case GROUP_OWNER -> {
                List<Channel> communities =
                        channels.verified(affiliate).stream().filter(Channel::isCommunity).toList();
                if (communities.isEmpty()) {
                    throw new ProofMissing("Verify a channel that is a community first.");
                }
                requireFollowers(role, communities);
            }
            default -> {
                // An agency is looked at by a reviewer alone.
            }
        }
    }

    /**
     * Whether one of the affiliate's verified channels has as many followers as the role is kept
     * with; one whose number nobody could see keeps nothing.
     */
    boolean isKept(AffiliateRole role, AffiliateId affiliate) {
        return channels.verified(affiliate).stream()
                .anyMatch(
                        channel ->
                                threshold(role, channel.address().platform())
                                        .filter(limit -> followers(channel) >= limit.kept())
                                        .isPresent());
    }

    /**
     * How far apart two looks lie that end a role: as far as the most patient of the platforms says
     * on which the affiliate has a verified channel.
     */
    Duration apart(AffiliateRole role, AffiliateId affiliate) {
        return channels.verified(affiliate).stream()
                .flatMap(channel -> threshold(role, channel.address().platform()).stream())
                .map(FollowerThreshold::apart)
                .max(Comparator.naturalOrder())
                .orElseGet(
                        () ->
                                threshold(role, "")
                                        .map(FollowerThreshold::apart)
                                        .orElse(Duration.ZERO));
    }

    /** How near an affiliate's verified channels come to a role. */
    public Nearest nearest(AffiliateRole role, AffiliateId affiliate) {
        return nearest(role, channels.verified(affiliate));
    }

    /** How many followers a role takes where a platform says nothing else. */
    public long followers(AffiliateRole role) {
        return threshold(role, "").map(FollowerThreshold::followers).orElse(0L);
    }

    /** What counts on a platform now. */
    Optional<FollowerThreshold> threshold(AffiliateRole role, String platform) {
        Instant now = clock.instant();
        return thresholds.inForce(role, platform, now);
    }

    private void requireFollowers(AffiliateRole role, List<Channel> verified) {
        Nearest nearest = nearest(role, verified);
        if (nearest.followers() < nearest.threshold()) {
            throw new FollowersBelowThreshold(role, nearest.threshold(), nearest.followers());
        }
    }

    private Nearest nearest(AffiliateRole role, List<Channel> verified) {
        return verified.stream()
                .flatMap(
                        channel ->
                                threshold(role, channel.address().platform()).stream()
                                        .map(
                                                one ->
                                                        new Nearest(
                                                                followers(channel),
                                                                one.followers())))
                .min(Comparator.comparing(Nearest::missing))
                .orElseGet(
                        () ->
                                new Nearest(
                                        0,
                                        threshold(role, "")
                                                .map(FollowerThreshold::followers)
                                                .orElse(0L)));
    }

    private static long followers(Channel channel) {
        return channel.followers().orElse(0L);
    }
}
