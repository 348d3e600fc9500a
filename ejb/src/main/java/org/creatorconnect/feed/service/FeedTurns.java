package org.creatorconnect.feed.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import org.creatorconnect.feed.FeedFileRepository;
import org.creatorconnect.feed.FeedImport;
import org.creatorconnect.feed.FeedImportRepository;
import org.creatorconnect.feed.FeedRowRepository;

/**
 * Gives feeds to the servers that take them in, ends those that cannot be, and clears away what
 * ended ones leave. Nobody but the server itself calls it.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class FeedTurns {

    private static final int ROWS_AT_ONCE = 50_000;
    private static final int PARTS_AT_ONCE = 64;

    private final FeedImportRepository feeds;
    private final FeedFileRepository files;
    private final FeedRowRepository rows;
    private final FeedKeeping keeping;

    protected FeedTurns() {
        this(null, null, null, null);
    }

    @Inject
    public FeedTurns(
            FeedImportRepository feeds,
            FeedFileRepository files,
            FeedRowRepository rows,
            FeedKeeping keeping) {
        this.feeds = feeds;
        this.files = files;
        this.rows = rows;
        this.keeping = keeping;
    }

    /**
     * Takes up the one that waits longest, if any waits.
     *
     * @param largest bytes of its file at most
     */
    public Optional<FeedTurn> next(long largest) {
        return feeds.nextQueued(largest).map(this::begin);
    }

    /**
     * Nothing of it is taken.
     *
     * @throws org.creatorconnect.refusal.StateForbids when another has taken over
     */
    public void refuse(FeedTurn turn, String complaint) {
        keeping.refuse(lock(turn), complaint);
    }

    /**
     * It ends before its last row.
     *
     * @throws org.creatorconnect.refusal.StateForbids when another has taken over
     */
    public void stop(FeedTurn turn, String complaint) {
        keeping.stop(lock(turn), complaint);
    }

    /**
     * Clears some of what an ended feed leaves.
     *
     * @return whether there was one
     */
    public boolean sweep() {
        Optional<FeedImport> ended = feeds.nextUnswept();
        ended.ifPresent(
                feed -> {
                    int gone = rows.drop(feed.id(), ROWS_AT_ONCE);
                    gone += gone == 0 ? files.drop(feed.id(), PARTS_AT_ONCE) : 0;
                    if (gone == 0) {
                        feed.swept();
                    }
                });
        return ended.isPresent();
    }

    private FeedImport lock(FeedTurn turn) {
        FeedImport feed = feeds.lock(turn.id());
        feed.requireAttempt(turn.attempt());
        return feed;
    }

    private FeedTurn begin(FeedImport feed) {
        int attempt = feed.begin();
        keeping.isDealtWith(feed.id());
        return new FeedTurn(
                feed.id(),
                attempt,
                feed.account(),
                feed.merchant(),
                feed.step(),
                feed.counts().rows());
    }
}
