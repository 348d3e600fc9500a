package org.creatorconnect.export;

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
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.identity.AccountId;
import org.creatorconnect.refusal.StateForbids;
import org.jspecify.annotations.Nullable;

/**
 * A list as a file, asked for by one person and made for that person only.
 *
 * <p>It waits as {@code QUEUED} until a server takes it up ({@code RUNNING}) and writes it part by
 * part; then it is {@code DONE} for {@link #KEPT}, and {@code EXPIRED} after that. Its person may
 * have it {@code CANCELED} before it is done; a list that is too long, or no longer that person's
 * to see, is {@code FAILED}. When its server goes down meanwhile it is queued again, at most {@link
 * #MOST_ATTEMPTS} times in all. What was asked for is remembered for {@link #REMEMBERED}, then its
 * row goes.
 *
 * <p>Each attempt has its number, by which a server that only was slow learns that another has
 * taken over: two never write one file. An ended one is never written on.
 */
@Entity
@Table(name = "list_export")
public class ListExport {

    /** As many as one person may have waiting or running. */
    public static final int MOST_AT_ONCE = 3;

    /** As many rows as a file may have; a sheet holds a few more. */
    public static final long MOST_ROWS = 1_000_000;

    /** How long a file is there to be fetched. */
    public static final Duration KEPT = Duration.ofDays(7);

    /** How long it is remembered what was asked for, once there is no file of it. */
    public static final Duration REMEMBERED = Duration.ofDays(30);

    /** When nothing was written for so long, nobody writes it any more. */
    public static final Duration PART_TIME = Duration.ofMinutes(2);

    /** How often it is begun. */
    public static final int MOST_ATTEMPTS = 3;

    @Id private UUID id;
    @Version private int version;

    @Column(name = "account_id", nullable = false, updatable = false)
    private UUID accountId;

    @Column(nullable = false, updatable = false)
    private String list;

    @Column(nullable = false, updatable = false)
    private String state;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private FileFormat format;

    @Column(nullable = false, updatable = false)
    private String language;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ListExportStatus status;

    @Column(nullable = false)
    private int attempts;

    @Column(name = "row_count", nullable = false)
    private long rowCount;

    @Column(name = "byte_count", nullable = false)
    private long byteCount;

    @Enumerated(EnumType.STRING)
    private @Nullable ExportFailure failure;

    @Column(name = "asked_at", nullable = false, updatable = false)
    private Instant askedAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "expires_at")
    private @Nullable Instant expiresAt;

    protected ListExport() {}

    /** Somebody asks for a list; it waits for a server. */
    public ListExport(ListExportId id, AccountId account, ExportedList asked, Instant at) {
        this.id = id.value();
        this.accountId = account.value();
        this.list = asked.list();
        this.state = asked.state();
        this.format = asked.format();
        this.language = asked.language();
        this.askedAt = at;
        this.status = ListExportStatus.QUEUED;
    }

    /**
     * A server takes it up; whatever an earlier one wrote does not count.
     *
     * @return the number of this attempt
     */
    public int begin() {
        if (status != ListExportStatus.QUEUED) {
            throw forbidden("begun");
        }
        status = ListExportStatus.RUNNING;
        rowCount = 0;
        byteCount = 0;
        return ++attempts;
    }

    /**
     * The attempt has come so far.
     *
     * @param rows all it has written
     * @param bytes those of one more part; none when only rows are told
     * @throws StateForbids when it was canceled, or another attempt has taken over
     */
    public void wrote(int attempt, long rows, int bytes) {
        requireRunning(attempt);
        rowCount = rows;
        byteCount += bytes;
    }

    /**
     * The file is whole.
     *
     * @return until when it is there
     * @throws StateForbids when it was canceled, or another attempt has taken over
     */
    public Instant finish(int attempt, long rows, Instant at) {
        requireRunning(attempt);
        rowCount = rows;
        end(ListExportStatus.DONE, at);
        expiresAt = at.plus(KEPT);
        return expiresAt;
    }

    /**
     * It becomes no file.
     *
     * @throws StateForbids when it was canceled, or another attempt has taken over
     */
    public void fail(int attempt, ExportFailure why, Instant at) {
        requireRunning(attempt);
        failure = why;
        end(ListExportStatus.FAILED, at);
    }

    /**
     * Its person wants it no more.
     *
     * @throws StateForbids when it has ended
     */
    public void cancel(Instant at) {
        if (!status.isOpen()) {
            throw forbidden("canceled");
        }
        end(ListExportStatus.CANCELED, at);
    }

    /** Nobody writes it any more: it waits for another server, or has failed for good. */
    public void leave(Instant at) {
        if (status != ListExportStatus.RUNNING) {
            return;
        }
        if (attempts < MOST_ATTEMPTS) {
            status = ListExportStatus.QUEUED;
            rowCount = 0;
            byteCount = 0;
        } else {
            fail(attempts, ExportFailure.LEFT, at);
        }
    }

    /** Its file was there long enough; @return whether there was one */
    public boolean expire() {
        boolean there = status == ListExportStatus.DONE;
        if (there) {
            status = ListExportStatus.EXPIRED;
        }
        return there;
    }

    /**
     * @throws StateForbids while it waits or runs
     */
    public void requireEnded() {
        if (status.isOpen()) {
            throw forbidden("deleted");
        }
    }

    @Transient
    public ListExportId id() {
        return new ListExportId(id);
    }

    public AccountId account() {
        return new AccountId(accountId);
    }

    public ExportedList asked() {
        return new ExportedList(list, state, format, language);
    }

    public ListExportStatus status() {
        return status;
    }

    public long rows() {
        return rowCount;
    }

    public long bytes() {
        return byteCount;
    }

    public Optional<ExportFailure> failure() {
        return Optional.ofNullable(failure);
    }

    private void requireRunning(int attempt) {
        if (status != ListExportStatus.RUNNING || attempts != attempt) {
            throw forbidden("written on by attempt " + attempt);
        }
    }

    private void end(ListExportStatus how, Instant at) {
        status = how;
        endedAt = at;
    }

    private StateForbids forbidden(String step) {
        return new StateForbids("The export is " + status, step);
    }
}
