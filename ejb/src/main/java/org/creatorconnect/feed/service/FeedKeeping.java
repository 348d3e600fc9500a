package org.creatorconnect.feed.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.feed.FeedAddress;
import org.creatorconnect.feed.FeedAddressRepository;
import org.creatorconnect.feed.FeedCounts;
import org.creatorconnect.feed.FeedId;
import org.creatorconnect.feed.FeedImport;
import org.creatorconnect.feed.FeedOrigin;
import org.creatorconnect.feed.FeedStatus;
import org.creatorconnect.time.DeadlineRepository;

/**
 * What becomes of a feed as time goes by, and what its end leaves in the trail, whoever ended it;
 * its row is locked whenever one of these is called.
 */
@ApplicationScoped
public class FeedKeeping {

    private final FeedAddressRepository addresses;
    private final DeadlineRepository deadlines;
    private final AuditTrail audit;
    private final InstantSource clock;

    protected FeedKeeping() {
        this(null, null, null, null);
    }

    @Inject
    public FeedKeeping(
            FeedAddressRepository addresses,
            DeadlineRepository deadlines,
            AuditTrail audit,
            InstantSource clock) {
        this.addresses = addresses;
        this.deadlines = deadlines;
        this.audit = audit;
        this.clock = clock;
    }

    /** Somebody is at it: if nothing follows in time, nobody is any more. */
    void isDealtWith(FeedId id) {
        deadlines.set(
                FeedDeadline.FEED_WRITING.of(
                        id.value(), clock.instant().plus(FeedImport.PART_TIME)));
    }

    /** It waits for a server, as long as that takes. */
    void waits(FeedId id) {
        deadlines.clear(FeedDeadline.FEED_WRITING, id.value());
    }

    void finish(FeedImport feed) {
        feed.finish(clock.instant());
        ended(feed);
    }

    void endUnchanged(FeedImport feed) {
        feed.endUnchanged(clock.instant());
        ended(feed);
    }

    void refuse(FeedImport feed, String complaint) {
        feed.refuse(complaint, clock.instant());
        ended(feed);
    }

    void stop(FeedImport feed, String complaint) {
        feed.stop(complaint, clock.instant());
        ended(feed);
    }

    /** Nobody is at it any more. */
    void leave(FeedImport feed) {
        boolean open = !feed.status().isFinal();
        feed.leave(clock.instant());
        if (open && feed.status().isFinal()) {
            ended(feed);
        }
    }

    private void ended(FeedImport feed) {
        deadlines.clear(FeedDeadline.FEED_WRITING, feed.id().value());
        FeedCounts counts = feed.counts();
        audit.record(
                "FEED_IMPORTED",
                "merchant",
                feed.merchant().value(),
                feed.status() == FeedStatus.COMPLETED
                        ? "COMPLETED created %d changed %d unchanged %d retired %d rejected %d"
                                .formatted(
                                        counts.created(),
                                        counts.changed(),
                                        counts.unchanged(),
                                        counts.retired(),
                                        counts.rejected())
                        : feed.status() + " rows " + counts.rows());
        if (feed.origin() == FeedOrigin.ADDRESS) {
            addresses.lockOf(feed.merchant()).ifPresent(address -> heard(address, feed));
        }
    }

    /** What came of a feed is a word about its address: of one that is no good somebody is told. */
    private void heard(FeedAddress address, FeedImport feed) {
        boolean good =
                feed.status() == FeedStatus.COMPLETED || feed.status() == FeedStatus.UNCHANGED;
        if (good) {
            address.succeeded(feed);
        } else if (address.failed()) {
            deadlines.clear(FeedDeadline.FEED_FETCH, address.id());
            audit.record(
                    "FEED_ADDRESS_PAUSED",
                    "merchant",
                    feed.merchant().value(),
                    FeedAddress.MOST_FAILURES + " in a row");
        }
    }
}
