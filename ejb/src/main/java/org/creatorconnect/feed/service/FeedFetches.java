package org.creatorconnect.feed.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.UUID;
import org.creatorconnect.feed.FeedAddress;
import org.creatorconnect.feed.FeedAddressRepository;
import org.creatorconnect.feed.FeedId;
import org.creatorconnect.feed.FeedImport;
import org.creatorconnect.feed.FeedImportRepository;
import org.creatorconnect.feed.FeedOrigin;
import org.creatorconnect.feed.FeedSent;
import org.creatorconnect.identity.IdSource;
import org.creatorconnect.time.DeadlineRepository;

/** When feeds are fetched from their addresses; the address's row is locked for each of these. */
@ApplicationScoped
public class FeedFetches {

    private final FeedAddressRepository addresses;
    private final FeedImportRepository feeds;
    private final DeadlineRepository deadlines;
    private final IdSource ids;
    private final InstantSource clock;

    protected FeedFetches() {
        this(null, null, null, null, null);
    }

    @Inject
    public FeedFetches(
            FeedAddressRepository addresses,
            FeedImportRepository feeds,
            DeadlineRepository deadlines,
            IdSource ids,
            InstantSource clock) {
        this.addresses = addresses;
        this.feeds = feeds;
        this.deadlines = deadlines;
        this.ids = ids;
        this.clock = clock;
    }

    /** It is fetched as soon as somebody is free. */
    void soon(FeedAddress address) {
        deadlines.set(FeedDeadline.FEED_FETCH.of(address.id(), clock.instant()));
    }

    /** It is fetched no more. */
    void never(FeedAddress address) {
        deadlines.clear(FeedDeadline.FEED_FETCH, address.id());
    }

    /**
     * It is time: a feed waits from now on that is fetched when its turn comes. While another of
     * the merchant's is open none is added, and the next time counts.
     */
    void fallDue(UUID id) {
        FeedAddress address = addresses.lock(id);
        if (!address.isActive()) {
            return;
        }
        if (feeds.open(address.merchant()) == 0) {
            FeedSent asked =
                    new FeedSent(address.merchant(), address.account(), FeedOrigin.ADDRESS, false);
            feeds.add(new FeedImport(new FeedId(ids.next()), asked, clock.instant()));
        }
        deadlines.set(FeedDeadline.FEED_FETCH.of(id, address.plan(clock.instant())));
    }
}
