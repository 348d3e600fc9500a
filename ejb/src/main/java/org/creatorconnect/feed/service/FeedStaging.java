package org.creatorconnect.feed.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.creatorconnect.catalog.FeedFormat;
import org.creatorconnect.catalog.service.CheckedBatch;
import org.creatorconnect.feed.FaultyRow;
import org.creatorconnect.feed.FeedImport;
import org.creatorconnect.feed.FeedImportRepository;
import org.creatorconnect.feed.FeedRowRepository;
import org.creatorconnect.feed.StagedRow;

/**
 * Keeps what a feed says beside it while it is read, some thousand rows in a transaction that also
 * counts them: whoever goes on after a server that went down leaves out as many. No product
 * changes. Nobody but the server itself calls it.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class FeedStaging {

    private final FeedImportRepository feeds;
    private final FeedRowRepository rows;
    private final FeedKeeping keeping;

    protected FeedStaging() {
        this(null, null, null);
    }

    @Inject
    public FeedStaging(FeedImportRepository feeds, FeedRowRepository rows, FeedKeeping keeping) {
        this.feeds = feeds;
        this.rows = rows;
        this.keeping = keeping;
    }

    /**
     * Keeps a part.
     *
     * @throws org.creatorconnect.refusal.StateForbids when another has taken over
     */
    public void keep(FeedTurn turn, FeedFormat format, CheckedBatch part) {
        FeedImport feed = feeds.lock(turn.id());
        feed.requireAttempt(turn.attempt());
        rows.stage(
                feed.id(),
                feed.merchant(),
                feed.counts().rows(),
                part.rows().stream().map(StagedRow::of).toList());
        rows.name(feed.id(), errors(part, feed.counts().rejected()));
        feed.read(format, part.accepted(), part.errors().size());
        keeping.isDealtWith(feed.id());
    }

    /** As many as there is still room for. */
    private static List<FaultyRow> errors(CheckedBatch part, int before) {
        return part.errors().stream()
                .limit(Math.max(0, FeedRowRepository.MOST_ERRORS - before))
                .map(
                        error ->
                                new FaultyRow(
                                        error.row(),
                                        error.reference() == null ? "" : error.reference(),
                                        error.field(),
                                        error.message()))
                .toList();
    }
}
