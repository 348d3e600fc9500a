package org.creatorconnect.merge;

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
import org.creatorconnect.refusal.ApproverIsAuthor;
import org.creatorconnect.refusal.StateForbids;
import org.creatorconnect.registry.AffiliateId;
import org.jspecify.annotations.Nullable;

/**
 * Two affiliates are one person, as one of the staff says: the survivor takes the other in.
 *
 * <p>It moves money, so that it is {@code PROPOSED} by one person and {@code CONFIRMED} or {@code
 * REFUSED} by a second. It can be {@code WITHDRAWN}, and has {@code LAPSED} when nobody decided for
 * {@link #WAIT}. {@link AffiliateMergeStatus} has the table.
 */
@Entity
@Table(name = "affiliate_merge")
public class AffiliateMerge {

    /** How long a second person can decide. */
    public static final Duration WAIT = Duration.ofDays(7);

    @Id private UUID id;
    @Version private int version;

    @Column(name = "survivor_id", nullable = false, updatable = false)
    private UUID survivorId;

    @Column(name = "merged_id", nullable = false, updatable = false)
    private UUID mergedId;

    @Column(nullable = false, updatable = false)
    private String reason;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private AffiliateMergeStatus status;

    @Column(name = "proposed_by", nullable = false, updatable = false)
    private String proposedBy;

    @Column(name = "proposed_at", nullable = false, updatable = false)
    private Instant proposedAt;

    @Column(name = "lapses_at", nullable = false, updatable = false)
    private Instant lapsesAt;

    @Column(name = "decided_by")
    private @Nullable String decidedBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Column(name = "link_count", insertable = false, updatable = false)
    private @Nullable Integer linkCount;

    @Column(name = "channel_count", insertable = false, updatable = false)
    private @Nullable Integer channelCount;

    @Column(name = "commission_count", insertable = false, updatable = false)
    private @Nullable Integer commissionCount;

    @Column(name = "earning_count", insertable = false, updatable = false)
    private @Nullable Integer earningCount;

    protected AffiliateMerge() {}

    /**
     * @param reason what shows that they are one person, for the staff
     */
    public AffiliateMerge(
            AffiliateMergeId id,
            AffiliateId survivor,
            AffiliateId merged,
            String reason,
            String by,
            Instant at) {
        this.id = id.value();
        this.survivorId = survivor.value();
        this.mergedId = merged.value();
        this.reason = reason;
        this.status = AffiliateMergeStatus.PROPOSED;
        this.proposedBy = by;
        this.proposedAt = at;
        this.lapsesAt = at.plus(WAIT);
    }

    /**
     * @throws StateForbids unless it waits
     * @throws ApproverIsAuthor when the same person proposed it
     */
    public void requireOpenFor(String by) {
        status.to(AffiliateMergeStatus.CONFIRMED, "confirmed");
        requireSecond(by);
    }

    /**
     * They are one.
     *
     * @throws StateForbids unless it waits
     * @throws ApproverIsAuthor when the same person proposed it
     */
    public void confirm(String by, Instant at) {
        requireOpenFor(by);
        end(AffiliateMergeStatus.CONFIRMED, by, at);
    }

    /**
     * They stay two.
     *
     * @throws StateForbids unless it waits
     * @throws ApproverIsAuthor when the same person proposed it, who takes it back instead
     */
    public void refuse(String by, Instant at) {
        AffiliateMergeStatus next = status.to(AffiliateMergeStatus.REFUSED, "refused");
        requireSecond(by);
        end(next, by, at);
    }

    /**
     * It was a mistake.
     *
     * @throws StateForbids unless it waits
     */
    public void withdraw(String by, Instant at) {
        end(status.to(AffiliateMergeStatus.WITHDRAWN, "taken back"), by, at);
    }

    /**
     * Nobody decided in time.
     *
     * @throws StateForbids unless it waits
     */
    public void lapse(String by, Instant at) {
        end(status.to(AffiliateMergeStatus.LAPSED, "left to lapse"), by, at);
    }

    private void end(AffiliateMergeStatus next, String by, Instant at) {
        this.status = next;
        this.decidedBy = by;
        this.decidedAt = at;
    }

    private void requireSecond(String by) {
        if (proposedBy.equals(by)) {
            throw new ApproverIsAuthor("A second person decides about a merge.");
        }
    }

    @Transient
    public boolean isProposed() {
        return status == AffiliateMergeStatus.PROPOSED;
    }

    @Transient
    public AffiliateMergeId id() {
        return new AffiliateMergeId(id);
    }

    /** The one that stays. */
    public AffiliateId survivor() {
        return new AffiliateId(survivorId);
    }

    /** The one that is taken in. */
    public AffiliateId merged() {
        return new AffiliateId(mergedId);
    }

    public AffiliateMergeStatus status() {
        return status;
    }

    /** When it lapses unless somebody decides. */
    public Instant lapsesAt() {
        return lapsesAt;
    }
}
