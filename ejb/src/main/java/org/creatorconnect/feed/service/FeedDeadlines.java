package org.creatorconnect.feed.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.creatorconnect.feed.FeedAddressRepository;
import org.creatorconnect.feed.FeedId;
import org.creatorconnect.feed.FeedImportRepository;
import org.creatorconnect.time.DeadlineHandler;
import org.creatorconnect.time.DeadlineStep;

/** Who answers for the deadlines of product feeds. */
@ApplicationScoped
public class FeedDeadlines {

    @Produces
    @ApplicationScoped
    DeadlineHandler writing(FeedImportRepository feeds, FeedKeeping keeping) {
        return new DeadlineStep(
                FeedDeadline.FEED_WRITING,
                id -> feeds.lock(new FeedId(id)),
                id -> keeping.leave(feeds.lock(new FeedId(id))));
    }

    @Produces
    @ApplicationScoped
    DeadlineHandler fetching(FeedAddressRepository addresses, FeedFetches fetches) {
        return new DeadlineStep(FeedDeadline.FEED_FETCH, addresses::lock, fetches::fallDue);
    }
}
