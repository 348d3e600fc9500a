package org.creatorconnect.affiliateimport;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.creatorconnect.identity.AccountId;
import org.creatorconnect.refusal.StateForbids;
import org.jspecify.annotations.Nullable;

/**
 * A file of affiliates that an operator sent.
 *
 * <p>Its rows are looked at when it comes: those at fault are named and never written, the others
 * wait with it as {@code QUEUED} until a server takes it up ({@code RUNNING}) and writes them part
 * by part; it is {@code DONE} with the last. When its server goes down meanwhile it is queued again
 * with the rows that are left, at most {@link #MOST_ATTEMPTS} times in all, then it is {@code
 * FAILED}; so it is when whoever sent it may not do so any more.
 *
 * <p>Each attempt has its number, by which a server that only was slow learns that another has
 * taken over. What was written stays, and a file that is sent again changes nothing of it.
 */
@Entity
@Table(name = "affiliate_import")
public class AffiliateImport {

    /** When no part was written for so long, nobody writes it any more. */
    public static final Duration PART_TIME = Duration.ofMinutes(2);

    /** How often it is begun. */
    public static final int MOST_ATTEMPTS = 3;

    /**
     * The file as it came.
     *
     * @param digest SHA-256 of its bytes in hexadecimal
     * @param letters whether whoever it brings in is told by letter
     */
    public record Sent(AccountId by, String digest, boolean letters) {}

    @Id private UUID id;
    @Version private int version;

    @Column(name = "account_id", nullable = false, updatable = false)
    private UUID accountId;

    @Column(nullable = false, updatable = false)
    private String digest;

    @Column(nullable = false, updatable = false)
    private boolean letters;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private AffiliateImportStatus status;

    @Column(nullable = false)
    private int attempts;

    @Column(name = "row_count", nullable = false)
    private int rowCount;

    @Column(name = "created_count", nullable = false)
    private int createdCount;

    @Column(name = "unchanged_count", nullable = false)
    private int unchangedCount;

    @Column(name = "rejected_count", nullable = false)
    private int rejectedCount;

    @Enumerated(EnumType.STRING)
    private @Nullable ImportFailure failure;

    @Column(name = "asked_at", nullable = false, updatable = false)
    private Instant askedAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    protected AffiliateImport() {}

    /** An operator sends a file; its rows are counted as they are read. */
    public AffiliateImport(AffiliateImportId id, Sent sent, Instant at) {
        this.id = id.value();
        this.accountId = sent.by().value();
        this.digest = sent.digest();
        this.letters = sent.letters();
        this.askedAt = at;
        this.status = AffiliateImportStatus.QUEUED;
    }

    /**
     * Some of its rows were read.
     *
     * @param rejected how many of them are at fault
     */
    public void read(int rows, int rejected) {
        require(AffiliateImportStatus.QUEUED, "read on");
        rowCount += rows;
        rejectedCount += rejected;
    }

    /**
     * A server takes it up.
     *
     * @return the number of this attempt
     */
    public int begin() {
        status = status.to(AffiliateImportStatus.RUNNING, "import", "begun");
        return ++attempts;
    }

    /**
     * @throws StateForbids when it has ended, or another attempt has taken over
     */
    public void requireAttempt(int attempt) {
        if (status != AffiliateImportStatus.RUNNING || attempts != attempt) {
            throw new StateForbids("The import is " + status, "written on by attempt " + attempt);
        }
    }

    /** A part of its rows is dealt with. */
    public void wrote(SortedRows rows, int rejected) {
        require(AffiliateImportStatus.RUNNING, "written on");
        createdCount += rows.fresh().size();
        unchangedCount += rows.unchanged();
        rejectedCount += rejected;
    }

    /** Every row is dealt with. */
    public void finish(Instant at) {
        end(AffiliateImportStatus.DONE, "finished", at);
    }

    /** It ends before its last row. */
    public void fail(ImportFailure why, Instant at) {
        end(AffiliateImportStatus.FAILED, "given up", at);
        failure = why;
    }

    /** Nobody writes it any more: it waits for another server, or has failed for good. */
    public void leave(Instant at) {
        if (status != AffiliateImportStatus.RUNNING) {
            return;
        }
        if (attempts < MOST_ATTEMPTS) {
            status = AffiliateImportStatus.QUEUED;
        } else {
            fail(ImportFailure.LEFT, at);
        }
    }

    @Transient
    public AffiliateImportId id() {
        return new AffiliateImportId(id);
    }

    /** Who sent it. */
    public AccountId account() {
        return new AccountId(accountId);
    }

    public String digest() {
        return digest;
    }

    /** Whether whoever it brings in is told by letter. */
    public boolean hasLetters() {
        return letters;
    }

    public AffiliateImportStatus status() {
        return status;
    }

    public int rows() {
        return rowCount;
    }

    public int created() {
        return createdCount;
    }

    public int unchanged() {
        return unchangedCount;
    }

    public int rejected() {
        return rejectedCount;
    }

    private void require(AffiliateImportStatus needed, String step) {
        if (status != needed) {
            throw new StateForbids("The import is " + status, step);
        }
    }

    private void end(AffiliateImportStatus how, String step, Instant at) {
        status = status.to(how, "import", step);
        endedAt = at;
    }
}
