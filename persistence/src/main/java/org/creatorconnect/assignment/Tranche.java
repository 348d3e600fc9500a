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
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.money.Money;
import org.creatorconnect.refusal.StateForbids;
import org.creatorconnect.task.TrancheShare;
import org.jspecify.annotations.Nullable;

/**
 * One part of an assignment's fee, with its part of the platform's fee.
 *
 * <p>It is {@code HELD} in escrow until it is {@code RELEASED} to the affiliate or {@code RETURNED}
 * to the merchant's side, once and for good. While it is held its amount follows the fee that both
 * sides agree on; from then on it never changes. All tranches of the plan together are always the
 * whole fee. What a dispute awards of it beside the plan, or both sides agree on when they end the
 * assignment, is a tranche of its own, so that those released are always what was paid.
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

    @Column(name = "fee_minor", nullable = false)
    private long feeMinor;

    @Column(name = "platform_fee_minor", nullable = false)
    private long platformFeeMinor;

    @Column(name = "dispute_id", updatable = false)
    private @Nullable UUID disputeId;

    @Column(name = "proposal_id", updatable = false)
    private @Nullable UUID proposalId;

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
        Tranche award = beside(id, assignment, after, parts);
        award.disputeId = dispute;
        return award;
    }

    /**
     * What is paid when both sides end the assignment; it has no percent of the plan.
     *
     * @param after the tranches that there are before
     */
    public static Tranche agreed(
            TrancheId id,
            AssignmentId assignment,
            UUID proposal,
            List<Tranche> after,
            Parts parts) {
        Tranche agreed = beside(id, assignment, after, parts);
        agreed.proposalId = proposal;
        return agreed;
    }

    private static Tranche beside(
            TrancheId id, AssignmentId assignment, List<Tranche> after, Parts parts) {
        Tranche beside = new Tranche();
        beside.id = id.value();
        beside.assignmentId = assignment.value();
        beside.position = after.stream().mapToInt(Tranche::position).max().orElse(0) + 1;
        beside.feeMinor = parts.fee().minor();
        beside.platformFeeMinor = parts.platformFee().minor();
        beside.status = TrancheStatus.HELD;
        return beside;
    }

    /** What a tranche is made of, both in the assignment's currency. */
    public record Parts(Money fee, Money platformFee) {

        public Money sum() {
            return fee.plus(platformFee);
        }

        public Parts plus(Parts other) {
            return new Parts(fee.plus(other.fee), platformFee.plus(other.platformFee));
        }

        public Parts minus(Parts other) {
            return new Parts(fee.minus(other.fee), platformFee.minus(other.platformFee));
        }

        public static Parts none(Currency currency) {
            return new Parts(Money.zero(currency), Money.zero(currency));
        }
    }

    /**
     * The fee was agreed on anew, and this part of it with that.
     *
     * @throws StateForbids once it was paid or given back
     */
    public void recut(Parts parts) {
        if (status != TrancheStatus.HELD) {
            throw new StateForbids("The tranche is " + status, "recut");
        }
        this.feeMinor = parts.fee().minor();
        this.platformFeeMinor = parts.platformFee().minor();
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

    /** Of the plan; 0 for one beside it. */
    public int percent() {
        return percent;
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
    public Parts parts(Currency currency) {
        return new Parts(new Money(feeMinor, currency), new Money(platformFeeMinor, currency));
    }
}
