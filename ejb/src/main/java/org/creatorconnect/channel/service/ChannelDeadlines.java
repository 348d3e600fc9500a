package org.creatorconnect.channel.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.creatorconnect.channel.ChannelId;
import org.creatorconnect.channel.ChannelRepository;
import org.creatorconnect.channel.ChannelReviewId;
import org.creatorconnect.channel.ChannelReviewRepository;
import org.creatorconnect.time.DeadlineHandler;
import org.creatorconnect.time.DeadlineStep;

/** Who answers for the deadlines of channels; all of them lock the channel. */
@ApplicationScoped
public class ChannelDeadlines {

    @Produces
    @ApplicationScoped
    DeadlineHandler refresh(ChannelRefresh refresh, ChannelRepository channels) {
        return new DeadlineStep(
                        ChannelDeadline.CHANNEL_REFRESH,
                        id -> channels.lock(new ChannelId(id)),
                        id -> refresh.count(new ChannelId(id)))
                .lookingFirst(deadline -> refresh.look(new ChannelId(deadline.subject())));
    }

    @Produces
    @ApplicationScoped
    DeadlineHandler cure(ChannelRefresh refresh, ChannelRepository channels) {
        return new DeadlineStep(
                        ChannelDeadline.COMMUNITY_CURE,
                        id -> channels.lock(new ChannelId(id)),
                        id -> refresh.endCure(new ChannelId(id)))
                .lookingFirst(deadline -> refresh.look(new ChannelId(deadline.subject())));
    }

    @Produces
    @ApplicationScoped
    DeadlineHandler pause(ChannelRefresh refresh, ChannelRepository channels) {
        return new DeadlineStep(
                ChannelDeadline.COMMUNITY_PAUSE,
                id -> channels.lock(new ChannelId(id)),
                id -> refresh.endPause(new ChannelId(id)));
    }

    @Produces
    @ApplicationScoped
    DeadlineHandler review(
            ChannelReviews decisions, ChannelReviewRepository reviews, ChannelRepository channels) {
        return new DeadlineStep(
                ChannelDeadline.CHANNEL_REVIEW,
                id -> channels.lock(reviews.get(new ChannelReviewId(id)).channelId()),
                id -> decisions.lapse(new ChannelReviewId(id)));
    }
}
