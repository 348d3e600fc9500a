package org.creatorconnect.channel.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.creatorconnect.channel.Channel;
import org.creatorconnect.channel.ChannelRepository;
import org.creatorconnect.channel.ChannelReview;
import org.creatorconnect.channel.ChannelReviewId;
import org.creatorconnect.channel.ChannelReviewKind;
import org.creatorconnect.channel.ChannelReviewRepository;
import org.creatorconnect.channel.ChannelReviewStatus;
import org.creatorconnect.channel.FollowerCount;
import org.creatorconnect.channel.ProofWay;
import org.creatorconnect.identity.Role;
import org.creatorconnect.refusal.ValidationFailed;

/** Reviewers decide what creators show of their channels, and numbers that jumped. */
@Stateless
@RolesAllowed(Role.REVIEWER)
public class ChannelReviews {

    private final ChannelRepository channels;
    private final ChannelReviewRepository reviews;
    private final FollowerCounting counting;
    private final Proving proving;
    private final ReviewTrail trail;
    private final InstantSource clock;

    protected ChannelReviews() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public ChannelReviews(
            ChannelRepository channels,
            ChannelReviewRepository reviews,
            FollowerCounting counting,
            Proving proving,
            ReviewTrail trail,
            InstantSource clock) {
        this.channels = channels;
        this.reviews = reviews;
        this.counting = counting;
        this.proving = proving;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Decides as told.
     *
     * @param told read only once the caller may decide and there is something to decide
     * @throws org.creatorconnect.refusal.AlreadyDecided when it is not open any more
     * @throws ChannelHeld when somebody else has proved to own the channel meanwhile
     * @throws ValidationFailed when it is refused without a reason, or the followers are negative
     */
    public ChannelReviewStatus decide(ChannelReviewId id, Supplier<ReviewVerdict> told) {
        Channel channel = channels.lock(reviews.get(id).channelId());
        ChannelReview review = reviews.fresh(id);
        review.requireOpen();
        ReviewVerdict verdict = told.get();
        if (verdict.accepts()) {
            accept(channel, review, verdict);
        } else {
            refuse(review, verdict);
        }
        trail.answered(id);
        return review.status();
    }

    /** Nobody decided in time: nothing changes. */
    @RolesAllowed(Role.SYSTEM)
    public void lapse(ChannelReviewId id) {
        ChannelReview review = reviews.fresh(id);
        if (review.lapse(clock.instant())) {
            trail.decided(review, "");
        }
    }

    private void accept(Channel channel, ChannelReview review, ReviewVerdict verdict) {
        long followers = verdict.followers() == null ? review.followers() : verdict.followers();
        if (followers < 0) {
            throw ValidationFailed.of("followers", "must not be negative");
        }
        if (review.kind() == ChannelReviewKind.EVIDENCE) {
            proving.byPerson(channel, followers);
        }
        review.accept(trail.reviewer(), clock.instant());
        counting.count(channel, new FollowerCount(clock.instant(), followers, ProofWay.PERSON));
        counting.lookAgainIn(channel, FollowerCounting.FRESH);
        trail.decided(review, "followers " + followers);
    }

    private void refuse(ChannelReview review, ReviewVerdict verdict) {
        if (verdict.reason() == null) {
            throw ValidationFailed.of("reasonCode", "must say why, such as CODE_NOT_SHOWN");
        }
        review.refuse(verdict.reason(), trail.reviewer(), clock.instant());
        trail.decided(review, verdict.reason().name());
    }
}
