package org.creatorconnect.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** What came of one feed file: how many rows were taken, and what was wrong with the others. */
@Entity
@Table(name = "feed_import")
public class FeedImport {

    /** Whether the file changed the catalog at all. */
    public enum Outcome {
        /** Its good rows are being written, some hundred at a time. */
        RUNNING,
        /** Its good rows are in the catalog; those at fault are named. */
        COMPLETED,
        /** Broken as a whole: the last good version of the catalog stays. */
        REFUSED,
        /** Ended before its last row was written: the rows counted are in the catalog. */
        STOPPED
    }

    @Id private UUID id;
    @Version private int version;

    @Column(name = "merchant_id", nullable = false, updatable = false)
    private UUID merchantId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Outcome status;

    @Column(nullable = false)
    private int accepted;

    @Column(nullable = false)
    private int rejected;

    @Column(nullable = false)
    private String errors;

    @Column(name = "imported_at", nullable = false, updatable = false)
    private Instant importedAt;

    protected FeedImport() {}

    /** Keeps what came of the file. */
    public FeedImport(UUID id, MerchantId merchant, FeedOutcome outcome, Instant importedAt) {
        this.id = id;
        this.merchantId = merchant.value();
        this.importedAt = importedAt;
        write(outcome);
    }

    /** What came of it in the end. */
    public void end(FeedOutcome outcome) {
        write(outcome);
    }

    private void write(FeedOutcome outcome) {
        this.status = outcome.status();
        this.accepted = outcome.accepted();
        this.rejected = outcome.rejected();
        this.errors = String.join("\n", outcome.errors());
    }
}
