package org.creatorconnect.channel.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.creatorconnect.channel.Channel;
import org.creatorconnect.channel.ChannelReviewKind;
import org.creatorconnect.channel.ChannelReviewRepository;
import org.creatorconnect.channel.FollowerCount;
import org.creatorconnect.channel.FollowerJump;
import org.creatorconnect.registry.service.InfluencerStanding;
import org.creatorconnect.time.DeadlineRepository;

/**
 * Takes a number of followers that was seen of a channel whose lock the caller holds: it counts,
 * and the owner's role follows, or it is for a reviewer to see.
 */
@ApplicationScoped
public class FollowerCounting {

    /** How old a number grows before it is counted again. */
    static final Duration FRESH = Duration.ofDays(7);

    /** When nothing could be seen. */
    static final Duration SOON = Duration.ofDays(1);

    private final ChannelReviewRepository reviews;
    private final InfluencerStanding standing;
    private final DeadlineRepository deadlines;
    private final ReviewOpening opening;
    private final InstantSource clock;

    protected FollowerCounting() {
        this(null, null, null, null, null);
    }

    @Inject
    public FollowerCounting(
            ChannelReviewRepository reviews,
            InfluencerStanding standing,
            DeadlineRepository deadlines,
            ReviewOpening opening,
            InstantSource clock) {
        this.reviews = reviews;
        this.standing = standing;
        this.deadlines = deadlines;
        this.opening = opening;
        this.clock = clock;
    }

    /** A number was seen; one that jumped does not count until a reviewer says so. */
    void seen(Channel channel, FollowerCount seen) {
        Optional<FollowerCount> before = reviews.counts(channel.id(), 1).stream().findFirst();
        boolean jumped =
                before.filter(
                                count ->
                                        FollowerJump.is(
                                                count.followers(),
                                                count.at(),
                                                seen.followers(),
                                                seen.at()))
                        .isPresent();
        if (jumped) {
            ask(channel, before.orElseThrow().followers(), seen);
            standing.counted(channel.affiliateId());
        } else {
            count(channel, seen);
        }
        lookAgainIn(channel, FRESH);
    }

    /** A number counts, and the owner's role follows. */
    void count(Channel channel, FollowerCount seen) {
        channel.count(seen.followers());
        reviews.add(channel.id(), seen);
        standing.counted(channel.affiliateId());
    }

    /** The channel is looked at again after this time. */
    void lookAgainIn(Channel channel, Duration after) {
        deadlines.set(
                ChannelDeadline.CHANNEL_REFRESH.of(
                        channel.id().value(), clock.instant().plus(after)));
    }

    private void ask(Channel channel, long before, FollowerCount seen) {
        if (!reviews.isOpen(channel.id(), ChannelReviewKind.JUMP)) {
            opening.jump(channel, before, seen.followers());
        }
    }
}
