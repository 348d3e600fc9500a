package org.creatorconnect.catalog.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.catalog.FeedImport;
import org.creatorconnect.catalog.FeedImportRepository;
import org.creatorconnect.time.DeadlineHandler;
import org.creatorconnect.time.DeadlineStep;

/** Who answers for the deadlines of product feeds. */
@ApplicationScoped
public class FeedDeadlines {

    @Produces
    @ApplicationScoped
    DeadlineHandler writing(FeedImportRepository imports, AuditTrail audit) {
        return new DeadlineStep(
                FeedDeadline.FEED_WRITING, imports::lock, id -> leave(imports.lock(id), audit));
    }

    /**
     * Whatever took its writer away: what was written stays, and the shop can send the feed again.
     */
    private static void leave(FeedImport feed, AuditTrail audit) {
        feed.leave();
        audit.record(
                "FEED_IMPORTED",
                "merchant",
                feed.merchant().value(),
                feed.status() + " " + feed.accepted());
    }
}
