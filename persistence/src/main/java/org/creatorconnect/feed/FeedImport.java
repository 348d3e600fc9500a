package org.creatorconnect.feed;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.creatorconnect.catalog.FeedFormat;
import org.creatorconnect.identity.AccountId;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.refusal.StateForbids;
import org.jspecify.annotations.Nullable;

/**
 * A feed of a merchant, from its coming to its end.
 *
 * <p>Its file is kept whole before anything is read of it ({@code RECEIVING}, {@code QUEUED}). A
 * server takes it up ({@code RUNNING}), looks at every row and keeps the good ones beside it, and
 * only when all of it is known to be good enough products change, part by part. It is {@code
 * COMPLETED} with the last, {@code REFUSED} when nothing of it may be taken, and {@code UNCHANGED}
 * when its address has nothing new.
 *
 * <p>Every part is counted in the transaction that deals with it. When none follows for {@link
 * #PART_TIME} its server is gone: it is queued again and the next one goes on behind the last part,
 * at most {@link #MOST_ATTEMPTS} times in all, then it is {@code STOPPED}. Each attempt has its
 * number, by which a server that only was slow learns that another has taken over.
 */
@Entity
@Table(name = "feed_import")
public class FeedImport {

    /** When nothing followed for so long, nobody works on it any more. */
    public static final Duration PART_TIME = Duration.ofMinutes(1);

    /** How often it is begun. */
    public static final int MOST_ATTEMPTS = 5;

    @Id private UUID id;
    @Version private int version;

    @Column(name = "merchant_id", nullable = false, updatable = false)
    private UUID merchantId;

    @Column(name = "account_id", updatable = false)
    private @Nullable UUID accountId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private FeedOrigin origin;

    @Column(name = "loss_meant", nullable = false, updatable = false)
    private boolean lossMeant;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private FeedStatus status;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private FeedStep step;

    @Column(nullable = false)
    private int attempts;

    @Enumerated(EnumType.STRING)
    private @Nullable FeedFormat format;

    private @Nullable String digest;

    private @Nullable String etag;

    @Column(name = "last_modified")
    private @Nullable String lastModified;

    @Column(name = "byte_count", nullable = false)
    private long byteCount;

    @Embedded private FeedCounts counts = FeedCounts.none();

    @Column(name = "retired_to")
    private @Nullable UUID retiredTo;

    @Column(nullable = false)
    private String errors = "";

    @Column(nullable = false)
    private boolean swept;

    @Column(name = "imported_at", nullable = false, updatable = false)
    private Instant importedAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    protected FeedImport() {}

    /** One comes, or is to be fetched. */
    public FeedImport(FeedId id, FeedSent sent, Instant at) {
        this.id = id.value();
        this.merchantId = sent.merchant().value();
        this.accountId = sent.by().value();
        this.origin = sent.origin();
        this.lossMeant = sent.lossMeant();
        this.importedAt = at;
        this.swept = true;
        boolean here = sent.origin() == FeedOrigin.UPLOAD;
        this.status = here ? FeedStatus.RECEIVING : FeedStatus.QUEUED;
        this.step = here ? FeedStep.READING : FeedStep.FETCHING;
    }

    /**
     * Its file is here whole.
     *
     * @param sha256 of its bytes in hexadecimal
     */
    public void received(String sha256, long bytes) {
        status = status.to(FeedStatus.QUEUED, "feed", "received");
        keep(sha256, bytes);
    }

    /** Its file was taken from its address, which says so of it. */
    public void fetched(String sha256, long bytes, FeedMarks marks) {
        require(FeedStep.FETCHING);
        keep(sha256, bytes);
        etag = marks.etag();
        lastModified = marks.lastModified();
        step = FeedStep.READING;
    }

    /**
     * A server takes it up.
     *
     * @return the number of this attempt
     */
    public int begin() {
        status = status.to(FeedStatus.RUNNING, "feed", "begun");
        return ++attempts;
    }

    /**
     * @throws StateForbids when it has ended, or another attempt has taken over
     */
    public void requireAttempt(int attempt) {
        if (status != FeedStatus.RUNNING || attempts != attempt) {
            throw new StateForbids("The feed is " + status, "gone on with by attempt " + attempt);
        }
    }

    /** Some of its rows were looked at. */
    public void read(FeedFormat form, int good, int atFault) {
        require(FeedStep.READING);
        format = form;
        counts.read(good, atFault);
    }

    /**
     * It may change the catalog.
     *
     * @param gone how many products it tells no more
     */
    public void accept(long gone) {
        require(FeedStep.READING);
        step = gone == 0 ? FeedStep.WRITING : FeedStep.RETIRING;
    }

    /**
     * Some of the merchant's products were looked at.
     *
     * @param retired how many of them are retired now
     * @param last up to which, in the order of their ids; empty when there are no more
     */
    public void retired(int retired, @Nullable UUID last) {
        require(FeedStep.RETIRING);
        counts.retired(retired);
        retiredTo = last == null ? retiredTo : last;
        step = last == null ? FeedStep.WRITING : step;
    }

    /** Some of its rows are products now. */
    public void wrote(FeedChange part) {
        require(FeedStep.WRITING);
        counts.wrote(part);
    }

    /** All of it is dealt with. */
    public void finish(Instant at) {
        end(FeedStatus.COMPLETED, "", at);
    }

    /** Its address has nothing new. */
    public void endUnchanged(Instant at) {
        end(FeedStatus.UNCHANGED, "", at);
    }

    /** Nothing of it is taken. */
    public void refuse(String complaint, Instant at) {
        end(FeedStatus.REFUSED, "file " + complaint, at);
    }

    /** It ends before its last row. */
    public void stop(String complaint, Instant at) {
        end(FeedStatus.STOPPED, complaint, at);
    }

    /** Nobody works on it any more: it waits for another server, or ends. */
    public void leave(Instant at) {
        if (status == FeedStatus.RECEIVING) {
            stop("file was not received to its end; send it again", at);
        } else if (status == FeedStatus.RUNNING && attempts < MOST_ATTEMPTS && accountId != null) {
            status = FeedStatus.QUEUED;
        } else if (status == FeedStatus.RUNNING) {
            stop(
                    "file was not written to its end, most likely because the server went down"
                            + " meanwhile; what was written stays, send it again",
                    at);
        }
    }

    /** Nothing of it lies about any more; so it is, too, until it ends. */
    public void swept() {
        swept = true;
    }

    @Transient
    public FeedId id() {
        return new FeedId(id);
    }

    public MerchantId merchant() {
        return new MerchantId(merchantId);
    }

    /** In whose name it is taken; of feeds from before this was kept nobody's. */
    public AccountId account() {
        return new AccountId(Objects.requireNonNull(accountId));
    }

    public FeedOrigin origin() {
        return origin;
    }

    public boolean isLossMeant() {
        return lossMeant;
    }

    public FeedStatus status() {
        return status;
    }

    public FeedStep step() {
        return step;
    }

    public FeedCounts counts() {
        return counts;
    }

    /** SHA-256 of its bytes in hexadecimal; empty until it is here. */
    public String digest() {
        return digest == null ? "" : digest;
    }

    /** What its address said of its file. */
    public FeedMarks marks() {
        return new FeedMarks(etag, lastModified);
    }

    /** Up to which product, in the order of their ids, those gone are retired; null for none. */
    public @Nullable UUID retiredTo() {
        return retiredTo;
    }

    private void keep(String sha256, long bytes) {
        digest = sha256;
        byteCount = bytes;
    }

    private void require(FeedStep needed) {
        if (status != FeedStatus.RUNNING || step != needed) {
            throw new StateForbids("The feed is " + status + " at " + step, needed.name());
        }
    }

    private void end(FeedStatus how, String complaint, Instant at) {
        status = status.to(how, "feed", "ended");
        errors = complaint;
        endedAt = at;
        swept = false;
    }
}
