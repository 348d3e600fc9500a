package org.creatorconnect.affiliateimport.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import org.creatorconnect.affiliateimport.AffiliateImport;
import org.creatorconnect.affiliateimport.AffiliateImportId;
import org.creatorconnect.affiliateimport.ImportFailure;
import org.creatorconnect.affiliateimport.ImportRowRepository;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.time.DeadlineRepository;

/** What becomes of an import as time goes by; its row is locked whenever one of these is called. */
@ApplicationScoped
public class ImportKeeping {

    private final ImportRowRepository rows;
    private final DeadlineRepository deadlines;
    private final AuditTrail audit;
    private final InstantSource clock;

    protected ImportKeeping() {
        this(null, null, null, null);
    }

    @Inject
    public ImportKeeping(
            ImportRowRepository rows,
            DeadlineRepository deadlines,
            AuditTrail audit,
            InstantSource clock) {
        this.rows = rows;
        this.deadlines = deadlines;
        this.audit = audit;
        this.clock = clock;
    }

    /** Somebody writes it: if nothing follows in time, nobody does any more. */
    void isWritten(AffiliateImportId id) {
        deadlines.set(
                AffiliateImportDeadline.AFFILIATE_IMPORT_WRITING.of(
                        id.value(), clock.instant().plus(AffiliateImport.PART_TIME)));
    }

    /** Every row is dealt with. */
    void finish(AffiliateImport written) {
        written.finish(clock.instant());
        ended(written);
    }

    /** It ends before its last row. */
    void fail(AffiliateImport written, ImportFailure why) {
        written.fail(why, clock.instant());
        ended(written);
    }

    /** Nobody writes it any more; the rows that are left wait for whoever takes it up again. */
    void leave(AffiliateImport left) {
        left.leave(clock.instant());
        if (left.status().isFinal()) {
            ended(left);
        }
    }

    /** What waits of it holds names and addresses, so it goes. */
    private void ended(AffiliateImport ended) {
        deadlines.clear(AffiliateImportDeadline.AFFILIATE_IMPORT_WRITING, ended.id().value());
        rows.drop(ended.id());
        audit.record(
                "AFFILIATES_IMPORTED",
                "affiliate_import",
                ended.id().value(),
                "%s created %d unchanged %d rejected %d"
                        .formatted(
                                ended.status(),
                                ended.created(),
                                ended.unchanged(),
                                ended.rejected()));
    }
}
