package org.creatorconnect.catalog.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.catalog.FeedImport;
import org.creatorconnect.catalog.FeedImportRepository;
import org.creatorconnect.time.Deadline;
import org.creatorconnect.time.DeadlineHandler;

/**
 * A feed of which no further part was written has stopped, whatever took its writer away; what was
 * written stays, and the shop can send it again.
 */
@ApplicationScoped
public class FeedWritingDeadline implements DeadlineHandler {

    static final String KIND = "FEED_WRITING";

    private final FeedImportRepository imports;
    private final AuditTrail audit;

    protected FeedWritingDeadline() {
        this(null, null);
    }

    @Inject
    public FeedWritingDeadline(FeedImportRepository imports, AuditTrail audit) {
        this.imports = imports;
        this.audit = audit;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void lock(UUID subject) {
        imports.lock(subject);
    }

    @Override
    public void fallDue(Deadline deadline) {
        FeedImport feed = imports.lock(deadline.subject());
        feed.leave();
        audit.record(
                "FEED_IMPORTED",
                "merchant",
                feed.merchant().value(),
                feed.status() + " " + feed.accepted());
    }
}
