package org.creatorconnect.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.refusal.StateForbids;

/**
 * What came of one feed file: how many rows were taken, and what was wrong with the others.
 *
 * <p>A file that cannot be taken is {@code REFUSED} as a whole. One that can stands as {@code
 * RUNNING} in the history before its first row is written, counts what is written part by part, and
 * is {@code COMPLETED} with its last row or {@code STOPPED} by whatever broke it. When no part
 * follows for {@link #PART_TIME}, the clock ends it as {@code STOPPED}.
 *
 * <p>All but {@code RUNNING} are final, and an ended one never takes another row. What it wrote
 * stays in the catalog: each product is the old one or the new one at any moment.
 */
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

    /** When no part of a feed was written for so long, nobody writes it any more. */
    public static final Duration PART_TIME = Duration.ofMinutes(2);

    private static final String LEFT =
            "file was not written to its end, most likely because the server went down meanwhile;"
                    + " the products counted are taken, send it again";

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

    /**
     * A part of its rows goes into the catalog.
     *
     * @throws StateForbids when it has ended
     */
    public void wrote(int rows) {
        requireRunning();
        accepted += rows;
    }

    /**
     * What came of it in the end.
     *
     * @throws StateForbids when it has ended before
     */
    public void end(FeedOutcome outcome) {
        requireRunning();
        write(outcome);
    }

    /** Nobody writes it any more; one that has ended is left as it is. */
    public void leave() {
        if (status == Outcome.RUNNING) {
            status = Outcome.STOPPED;
            errors = errors.isEmpty() ? LEFT : LEFT + "\n" + errors;
        }
    }

    public MerchantId merchant() {
        return new MerchantId(merchantId);
    }

    public Outcome status() {
        return status;
    }

    /** How many rows of it are in the catalog. */
    public int accepted() {
        return accepted;
    }

    private void requireRunning() {
        if (status != Outcome.RUNNING) {
            throw new StateForbids("The feed is " + status, "written on");
        }
    }

    private void write(FeedOutcome outcome) {
        this.status = outcome.status();
        this.accepted = outcome.accepted();
        this.rejected = outcome.rejected();
        this.errors = String.join("\n", outcome.errors());
    }
}
