package org.creatorconnect.catalog.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.UUID;
import org.creatorconnect.catalog.FeedImport;
import org.creatorconnect.catalog.FeedImportRepository;
import org.creatorconnect.catalog.FeedOutcome;
import org.creatorconnect.identity.IdSource;
import org.creatorconnect.identity.Role;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.time.DeadlineRepository;

/**
 * Writes a feed that was found good, some hundred rows in a transaction of their own, so that no
 * other work waits for a whole feed. Each product is the old one or the new one at any moment, and
 * the history counts what is in the catalog. When no part follows for {@link FeedImport#PART_TIME},
 * as when the server went down, a deadline ends the import.
 */
@Stateless
@RolesAllowed({Role.MERCHANT, Role.OPERATOR, Role.SYSTEM})
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class FeedWriting {

    private final ProductIntake intake;
    private final FeedImportRepository imports;
    private final DeadlineRepository deadlines;
    private final FeedTrail trail;
    private final IdSource ids;
    private final InstantSource clock;

    protected FeedWriting() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public FeedWriting(
            ProductIntake intake,
            FeedImportRepository imports,
            DeadlineRepository deadlines,
            FeedTrail trail,
            IdSource ids,
            InstantSource clock) {
        this.intake = intake;
        this.imports = imports;
        this.deadlines = deadlines;
        this.trail = trail;
        this.ids = ids;
        this.clock = clock;
    }

    /** The feed stands in the history before its first row is written. */
    public UUID begin(MerchantId merchant, FeedOutcome running) {
        UUID id = ids.next();
        imports.add(new FeedImport(id, merchant, running, clock.instant()));
        putOff(id);
        return id;
    }

    /** The feed stands in the history, and nothing else comes of it. */
    public UUID refuse(MerchantId merchant, FeedOutcome refused) {
        UUID id = ids.next();
        FeedImport feed = new FeedImport(id, merchant, refused, clock.instant());
        imports.add(feed);
        trail.ended(feed);
        return id;
    }

    /**
     * Writes a part.
     *
     * @throws org.creatorconnect.refusal.StateForbids when the import has ended; then nothing is
     *     written
     */
    public void write(UUID id, CheckedBatch rows) {
        FeedImport feed = imports.lock(id);
        feed.wrote(rows.accepted());
        putOff(id);
        intake.save(feed.merchant(), rows);
    }

    /**
     * The last part is written, or none follows.
     *
     * @throws org.creatorconnect.refusal.StateForbids when the import has ended before
     */
    public void end(UUID id, FeedOutcome outcome) {
        FeedImport feed = imports.lock(id);
        feed.end(outcome);
        deadlines.clear(FeedDeadline.FEED_WRITING, id);
        trail.ended(feed);
    }

    private void putOff(UUID id) {
        deadlines.set(FeedDeadline.FEED_WRITING.of(id, clock.instant().plus(FeedImport.PART_TIME)));
    }
}
