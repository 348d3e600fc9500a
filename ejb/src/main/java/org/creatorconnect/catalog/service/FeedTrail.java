package org.creatorconnect.catalog.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.catalog.FeedImport;

/** What the end of a feed leaves in the trail, whoever ended it. */
@ApplicationScoped
public class FeedTrail {

    private final AuditTrail audit;

    protected FeedTrail() {
        this(null);
    }

    @Inject
    public FeedTrail(AuditTrail audit) {
        this.audit = audit;
    }

    void ended(FeedImport feed) {
        audit.record(
                "FEED_IMPORTED",
                "merchant",
                feed.merchant().value(),
                feed.status() + " " + feed.accepted());
    }
}
