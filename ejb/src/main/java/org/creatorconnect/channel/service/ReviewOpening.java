package org.creatorconnect.channel.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.channel.Channel;
import org.creatorconnect.channel.ChannelReview;
import org.creatorconnect.channel.ChannelReviewId;
import org.creatorconnect.channel.ChannelReviewRepository;
import org.creatorconnect.identity.IdSource;
import org.creatorconnect.time.DeadlineRepository;

/** What a review gets with its row: its deadline, its trail. */
@ApplicationScoped
public class ReviewOpening {

    private final ChannelReviewRepository reviews;
    private final DeadlineRepository deadlines;
    private final AuditTrail audit;
    private final IdSource ids;
    private final InstantSource clock;

    protected ReviewOpening() {
        this(null, null, null, null, null);
    }

    @Inject
    public ReviewOpening(
            ChannelReviewRepository reviews,
            DeadlineRepository deadlines,
            AuditTrail audit,
            IdSource ids,
            InstantSource clock) {
        this.reviews = reviews;
        this.deadlines = deadlines;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** A creator shows something. */
    ChannelReviewId evidence(Channel channel, long followers, ChannelReview.Evidence shown) {
        ChannelReviewId id = new ChannelReviewId(ids.next());
        open(ChannelReview.evidence(id, channel, followers, shown, clock.instant()));
        audit.record("CHANNEL_EVIDENCE_SHOWN", "channel", channel.id().value(), id.text());
        return id;
    }

    /** A number jumped. */
    void jump(Channel channel, long before, long seen) {
        ChannelReviewId id = new ChannelReviewId(ids.next());
        open(ChannelReview.jump(id, channel, before, seen, clock.instant()));
        audit.record("FOLLOWERS_JUMPED", "channel", channel.id().value(), before + " to " + seen);
    }

    private void open(ChannelReview review) {
        Instant end = clock.instant().plus(ChannelReview.TIME);
        reviews.add(review);
        deadlines.set(ChannelDeadline.CHANNEL_REVIEW.of(review.id().value(), end));
    }
}
