package org.creatorconnect.feed.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import org.creatorconnect.feed.FeedAddress;
import org.creatorconnect.feed.FeedAddressRepository;
import org.creatorconnect.feed.FeedFileRepository;
import org.creatorconnect.feed.FeedImport;
import org.creatorconnect.feed.FeedImportRepository;
import org.creatorconnect.feed.FeedMarks;

/**
 * Keeps what is fetched from an address as it comes, part by part, each in a transaction of its
 * own. Nobody but the server itself calls it.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class FeedFetched {

    private final FeedImportRepository feeds;
    private final FeedAddressRepository addresses;
    private final FeedFileRepository files;
    private final FeedKeeping keeping;

    protected FeedFetched() {
        this(null, null, null, null);
    }

    @Inject
    public FeedFetched(
            FeedImportRepository feeds,
            FeedAddressRepository addresses,
            FeedFileRepository files,
            FeedKeeping keeping) {
        this.feeds = feeds;
        this.addresses = addresses;
        this.files = files;
        this.keeping = keeping;
    }

    /**
     * Where it is to be fetched.
     *
     * @param digest SHA-256 of the file that is in the catalog; empty when none came from there
     */
    public record Asked(String url, FeedMarks marks, String digest) {}

    /** Begins anew with what an earlier attempt left; empty when there is no address any more. */
    public Optional<Asked> begin(FeedTurn turn) {
        FeedImport feed = lock(turn);
        files.drop(feed.id());
        keeping.isDealtWith(feed.id());
        return addresses.lockOf(feed.merchant()).map(FeedFetched::asked);
    }

    /**
     * Keeps one more part.
     *
     * @throws org.creatorconnect.refusal.StateForbids when another has taken over
     */
    public void keep(FeedTurn turn, int position, byte[] content) {
        FeedImport feed = lock(turn);
        files.add(feed.id(), position, content);
        keeping.isDealtWith(feed.id());
    }

    /** It is here whole. */
    public void end(FeedTurn turn, FeedParts.Received file, FeedMarks marks) {
        FeedImport feed = lock(turn);
        feed.fetched(file.digest(), file.bytes(), marks);
        keeping.isDealtWith(feed.id());
    }

    /** The address has what it had before. */
    public void endUnchanged(FeedTurn turn) {
        keeping.endUnchanged(lock(turn));
    }

    private static Asked asked(FeedAddress address) {
        return new Asked(address.url(), address.marks(), address.digest());
    }

    private FeedImport lock(FeedTurn turn) {
        FeedImport feed = feeds.lock(turn.id());
        feed.requireAttempt(turn.attempt());
        return feed;
    }
}
