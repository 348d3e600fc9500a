package org.creatorconnect.feed.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creatorconnect.feed.FeedStep;
import org.creatorconnect.merchant.service.OwnMerchants;

/** Takes a feed in, in the name of whoever sent it or told its address, from wherever it comes. */
@ApplicationScoped
public class FeedRun {

    private final OwnMerchants own;
    private final FeedFetching fetching;
    private final FeedJob job;

    protected FeedRun() {
        this(null, null, null);
    }

    @Inject
    public FeedRun(OwnMerchants own, FeedFetching fetching, FeedJob job) {
        this.own = own;
        this.fetching = fetching;
        this.job = job;
    }

    /**
     * @throws org.creatorconnect.refusal.NotFound when they may not act for the merchant any more
     * @throws org.creatorconnect.refusal.RoleRequired when they may nothing any more
     * @throws org.creatorconnect.refusal.StateForbids when another server has taken over
     */
    public void run(FeedTurn turn) {
        own.requireOwnOrStaff(turn.merchant());
        if (turn.step() != FeedStep.FETCHING) {
            job.run(turn);
        } else if (fetching.fetch(turn)) {
            job.run(turn.fetched());
        }
    }
}
