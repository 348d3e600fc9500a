package org.creatorconnect.feed.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.creatorconnect.feed.FeedId;
import org.creatorconnect.identity.Role;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.merchant.service.OwnMerchants;

/**
 * Takes the file of a feed from whoever sends it. It is kept as it comes and looked at afterwards,
 * by whichever server is free; its sender waits for the first alone.
 */
@Stateless
@RolesAllowed({Role.MERCHANT, Role.OPERATOR})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FeedUploads {

    /** Bytes of a file at most, packed or not. */
    public static final long LARGEST = 1L << 30;

    static final String TOO_LARGE = "is larger than 1 GB; pack it by gzip";

    private final FeedReceiving receiving;
    private final FeedWorkers workers;
    private final OwnMerchants own;

    protected FeedUploads() {
        this(null, null, null);
    }

    @Inject
    public FeedUploads(FeedReceiving receiving, FeedWorkers workers, OwnMerchants own) {
        this.receiving = receiving;
        this.workers = workers;
        this.own = own;
    }

    /**
     * Takes a file. One that is larger than may be stands in the history as refused; of one that
     * breaks off nothing is kept.
     *
     * @param lossMeant whether it is known that most products go
     * @throws org.creatorconnect.refusal.NotFound when the caller may not act for this merchant
     * @throws org.creatorconnect.feed.FeedsWaiting when it has too many that are not dealt with
     */
    public FeedId take(MerchantId merchant, InputStream file, boolean lossMeant) {
        own.requireOwnOrStaff(merchant);
        FeedId id = receiving.begin(merchant, lossMeant);
        boolean kept = false;
        try {
            FeedParts.Received received =
                    FeedParts.take(
                            file,
                            LARGEST,
                            (position, content) -> receiving.keep(id, position, content));
            if (received.whole()) {
                receiving.end(id, received);
            } else {
                receiving.refuse(id, TOO_LARGE);
            }
            kept = true;
        } catch (IOException gone) {
            throw new UncheckedIOException("the upload cannot be read", gone);
        } finally {
            if (!kept) {
                receiving.giveUp(id);
            }
        }
        workers.wake();
        return id;
    }
}
