package org.creatorconnect.assignment;

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
import java.util.List;
import java.util.UUID;
import org.creatorconnect.money.Money;
import org.creatorconnect.task.TrancheShare;
import org.jspecify.annotations.Nullable;

/**
 * One part of an assignment's fee, with its part of the platform's fee.
 *
 * <p>It is {@code HELD} in escrow until it is {@code RELEASED} to the affiliate or {@code RETURNED}
 * to the merchant's side, once and for good. All tranches of the plan together are always the whole
 * fee. What a dispute awards of it beside the plan is a tranche of its own, so that those released
 * are always what was paid.
 */
@Entity
@Table(name = "tranche")
public class Tranche {

    @Id private UUID id;
    @Version private int version;

    @Column(name = "assignment_id", nullable = false, updatable = false)
    private UUID assignmentId;

    @Column(nullable = false, updatable = false)
    private int position;

    @Column(nullable = false, updatable = false)
    private int percent;

    @Column(name = "after_days", nullable = false, updatable = false)
    private int afterDays;

    @Column(name = "fee_minor", nullable = false, updatable = false)
    private long feeMinor;

    @Column(name = "platform_fee_minor", nullable = false, updatable = false)
    private long platformFeeMinor;

    @Column(name = "dispute_id", updatable = false)
    private @Nullable UUID disputeId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private TrancheStatus status;

    @Column(name = "settled_at")
    private @Nullable Instant settledAt;

    protected Tranche() {}

    /**
     * @param position from 1, in the order of time
     */
    public Tranche(
            TrancheId id, AssignmentId assignment, int position, TrancheShare share, Parts parts) {
        this.id = id.value();
        this.assignmentId = assignment.value();
        this.position = position;
        this.percent = share.percent();
        this.afterDays = share.afterDays();
        this.feeMinor = parts.fee().minor();
        this.platformFeeMinor = parts.platformFee().minor();
        this.status = TrancheStatus.HELD;
    }

    /**
     * What the decision of a dispute pays; it has no percent of the plan.
     *
     * @param after the tranches that there are before
     */
    public static Tranche award(
            TrancheId id, AssignmentId assignment, UUID dispute, List<Tranche> after, Parts parts) {
        Tranche award = new Tranche();
        award.id = id.value();
        award.assignmentId = assignment.value();
        award.position = after.stream().mapToInt(Tranche::position).max().orElse(0) + 1;
        award.feeMinor = parts.fee().minor();
        award.platformFeeMinor = parts.platformFee().minor();
        award.disputeId = dispute;
        award.status = TrancheStatus.HELD;
        return award;
    }

    /** What a tranche is made of, both in the assignment's currency. */
    public record Parts(Money fee, Money platformFee) {

        public Money sum() {
            return fee.plus(platformFee);
        }
    }

    public void release(Instant at) {
        this.status = status.to(TrancheStatus.RELEASED, "tranche", "released");
        this.settledAt = at;
    }

    public void giveBack(Instant at) {
        this.status = status.to(TrancheStatus.RETURNED, "tranche", "returned");
        this.settledAt = at;
    }

    /** When it can be paid, for content approved at the given instant. */
    public Instant dueAt(Instant approvedAt) {
        return approvedAt.plus(Duration.ofDays(afterDays));
    }

    /** Whether it is paid with the approval itself. */
    public boolean isImmediate() {
        return afterDays == 0;
    }

    @Transient
    public TrancheId id() {
        return new TrancheId(id);
    }

    public int position() {
        return position;
    }

    public TrancheStatus status() {
        return status;
    }

    public boolean isHeld() {
        return status == TrancheStatus.HELD;
    }

    /**
     * @param currency the assignment's
     */
    public Parts parts(java.util.Currency currency) {
        return new Parts(new Money(feeMinor, currency), new Money(platformFeeMinor, currency));
    }
}
