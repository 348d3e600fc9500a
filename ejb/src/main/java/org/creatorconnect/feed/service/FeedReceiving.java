package org.creatorconnect.feed.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.InstantSource;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.feed.FeedFileRepository;
import org.creatorconnect.feed.FeedId;
import org.creatorconnect.feed.FeedImport;
import org.creatorconnect.feed.FeedImportRepository;
import org.creatorconnect.feed.FeedOrigin;
import org.creatorconnect.feed.FeedSent;
import org.creatorconnect.feed.FeedStatus;
import org.creatorconnect.feed.FeedsWaiting;
import org.creatorconnect.identity.IdSource;
import org.creatorconnect.identity.Role;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.refusal.StateForbids;

/**
 * Keeps a file while it comes, part by part, each in a transaction of its own: none waits for its
 * sender.
 */
@Stateless
@RolesAllowed({Role.MERCHANT, Role.OPERATOR})
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class FeedReceiving {

    /** Feeds of one merchant that are not dealt with yet, at most. */
    public static final int MOST_OPEN = 10;

    private final FeedImportRepository feeds;
    private final FeedFileRepository files;
    private final FeedKeeping keeping;
    private final Callers callers;
    private final IdSource ids;
    private final InstantSource clock;

    protected FeedReceiving() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public FeedReceiving(
            FeedImportRepository feeds,
            FeedFileRepository files,
            FeedKeeping keeping,
            Callers callers,
            IdSource ids,
            InstantSource clock) {
        this.feeds = feeds;
        this.files = files;
        this.keeping = keeping;
        this.callers = callers;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * One begins to come.
     *
     * @throws FeedsWaiting when the merchant has too many that are not dealt with yet
     */
    public FeedId begin(MerchantId merchant, boolean lossMeant) {
        if (feeds.open(merchant) >= MOST_OPEN) {
            throw new FeedsWaiting(MOST_OPEN);
        }
        FeedId id = new FeedId(ids.next());
        FeedSent sent =
                new FeedSent(merchant, callers.current().account(), FeedOrigin.UPLOAD, lossMeant);
        feeds.add(new FeedImport(id, sent, clock.instant()));
        keeping.isDealtWith(id);
        return id;
    }

    /**
     * Keeps one more part.
     *
     * @throws StateForbids when it came so slowly that it was given up
     */
    public void keep(FeedId id, int position, byte[] content) {
        lock(id);
        files.add(id, position, content);
        keeping.isDealtWith(id);
    }

    /**
     * It is here whole and waits for a server that takes it in.
     *
     * @throws StateForbids when it was given up before
     */
    public void end(FeedId id, FeedParts.Received file) {
        lock(id).received(file.digest(), file.bytes());
        keeping.waits(id);
    }

    /** Nothing of it is taken. */
    public void refuse(FeedId id, String complaint) {
        keeping.refuse(lock(id), complaint);
    }

    /** Its sender left; one that has ended is left as it is. */
    public void giveUp(FeedId id) {
        keeping.leave(feeds.lock(id));
    }

    private FeedImport lock(FeedId id) {
        FeedImport feed = feeds.lock(id);
        if (feed.status() != FeedStatus.RECEIVING) {
            throw new StateForbids("The feed is " + feed.status(), "received");
        }
        return feed;
    }
}
