package org.creatorconnect.feed.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Optional;
import org.creatorconnect.catalog.service.ProductIntake;
import org.creatorconnect.feed.FeedChange;
import org.creatorconnect.feed.FeedImport;
import org.creatorconnect.feed.FeedImportRepository;
import org.creatorconnect.feed.FeedJudgement;
import org.creatorconnect.feed.FeedMergeRepository;
import org.creatorconnect.feed.FeedMergeRepository.Loss;
import org.creatorconnect.feed.FeedMergeRepository.Retired;
import org.creatorconnect.identity.AccountRepository;
import org.creatorconnect.refusal.RoleRequired;

/**
 * Makes a feed that was read the products of its merchant, each part a transaction of its own that
 * also counts it: nobody waits for a whole feed, each product is the old one or the new one at any
 * moment, and whoever goes on after a server that went down finds what is left. Nobody but the
 * server itself calls it.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class FeedWriting {

    private static final int PART = 10_000;

    private final FeedImportRepository feeds;
    private final FeedMergeRepository merging;
    private final ProductIntake intake;
    private final FeedKeeping keeping;
    private final AccountRepository accounts;
    private final InstantSource clock;

    protected FeedWriting() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public FeedWriting(
            FeedImportRepository feeds,
            FeedMergeRepository merging,
            ProductIntake intake,
            FeedKeeping keeping,
            AccountRepository accounts,
            InstantSource clock) {
        this.feeds = feeds;
        this.merging = merging;
        this.intake = intake;
        this.keeping = keeping;
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * Every row is looked at: decides whether the catalog may change.
     *
     * @return whether it may; when not, the feed is refused
     */
    public boolean judge(FeedTurn turn) {
        FeedImport feed = lock(turn);
        Loss loss = merging.loss(feed.id(), feed.merchant());
        Optional<String> complaint =
                FeedJudgement.complaint(
                        feed.counts(), feed.isLossMeant(), loss.known(), loss.gone());
        complaint.ifPresentOrElse(
                why -> keeping.refuse(feed, why),
                () -> {
                    feed.accept(loss.gone());
                    keeping.isDealtWith(feed.id());
                });
        return complaint.isEmpty();
    }

    /**
     * Goes on: retires products that the feed tells no more, then adds and changes others.
     *
     * @return whether more is to be done; when not, the feed is completed
     */
    public boolean goOn(FeedTurn turn) {
        FeedImport feed = lock(turn);
        switch (feed.step()) {
            case RETIRING -> {
                Retired part = merging.retire(feed, part(), clock.instant());
                feed.retired(part.count(), part.last().orElse(null));
            }
            case WRITING -> {
                FeedChange part = merging.write(feed, part(), intake.telling(feed.merchant()));
                feed.wrote(part);
                if (part.last()) {
                    keeping.finish(feed);
                    return false;
                }
            }
            default -> throw new IllegalStateException("not judged yet: " + turn);
        }
        keeping.isDealtWith(feed.id());
        return true;
    }

    /** Products that are merged, or looked at, in one part. */
    int part() {
        return PART;
    }

    private FeedImport lock(FeedTurn turn) {
        FeedImport feed = feeds.lock(turn.id());
        feed.requireAttempt(turn.attempt());
        if (!accounts.get(turn.owner()).isEnabled()) {
            throw new RoleRequired("of somebody who may sign in");
        }
        return feed;
    }
}
