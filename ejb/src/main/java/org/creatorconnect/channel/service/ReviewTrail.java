package org.creatorconnect.channel.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.channel.ChannelReview;
import org.creatorconnect.channel.ChannelReviewId;
import org.creatorconnect.time.DeadlineRepository;

/** Who decides reviews of channels, and the trail of it. */
@ApplicationScoped
public class ReviewTrail {

    private final AuditTrail audit;
    private final Callers callers;
    private final DeadlineRepository deadlines;

    protected ReviewTrail() {
        this(null, null, null);
    }

    @Inject
    public ReviewTrail(AuditTrail audit, Callers callers, DeadlineRepository deadlines) {
        this.audit = audit;
        this.callers = callers;
        this.deadlines = deadlines;
    }

    /** The name of whoever decides. */
    String reviewer() {
        return callers.current().username();
    }

    /** A reviewer decided in time. */
    void answered(ChannelReviewId review) {
        deadlines.clear(ChannelDeadline.CHANNEL_REVIEW, review.value());
    }

    /** What became of a review. */
    void decided(ChannelReview review, String detail) {
        audit.record(
                "CHANNEL_" + review.kind() + "_" + review.status(),
                "channel",
                review.channelId().value(),
                detail);
    }
}
