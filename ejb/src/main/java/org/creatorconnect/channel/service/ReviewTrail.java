package org.creatorconnect.channel.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.channel.ChannelReview;

/** Who decides reviews of channels, and the trail of it. */
@ApplicationScoped
public class ReviewTrail {

    private final AuditTrail audit;
    private final Callers callers;

    protected ReviewTrail() {
        this(null, null);
    }

    @Inject
    public ReviewTrail(AuditTrail audit, Callers callers) {
        this.audit = audit;
        this.callers = callers;
    }

    /** The name of whoever decides. */
    String reviewer() {
        return callers.current().username();
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
