package org.creatorconnect.catalog.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.creatorconnect.catalog.FeedImport;
import org.creatorconnect.catalog.FeedImportRepository;
import org.creatorconnect.time.DeadlineHandler;
import org.creatorconnect.time.DeadlineStep;

/** Who answers for the deadlines of product feeds. */
@ApplicationScoped
public class FeedDeadlines {

    @Produces
    @ApplicationScoped
    DeadlineHandler writing(FeedImportRepository imports, FeedTrail trail) {
        return new DeadlineStep(
                FeedDeadline.FEED_WRITING, imports::lock, id -> leave(imports.lock(id), trail));
    }

    /**
     * Whatever took its writer away: what was written stays, and the shop can send the feed again.
     */
    private static void leave(FeedImport feed, FeedTrail trail) {
        feed.leave();
        trail.ended(feed);
    }
}
