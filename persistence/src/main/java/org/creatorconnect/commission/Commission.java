package org.creatorconnect.commission;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.creatorconnect.assignment.Guarantee;
import org.creatorconnect.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What one line of an order earns one affiliate, whole or in {@link LinePart}; {@link
 * CommissionStatus} tells its life. What is kept of the original only goes down, but for a line
 * under a guarantee whose fee is not paid; by adjustments that are rows of their own. Never
 * deleted, never paid twice; moved under its order's row lock, or that of its guarantee.
 */
@Entity
@Table(name = "commission")
public class Commission extends SoldLine {

    @Version private int version;

    @Embedded private @Nullable GuaranteedPart guaranteed;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private CommissionStatus status;

    @Column(name = "whole_minor", nullable = false)
    private long wholeMinor;

    @Column(name = "kept_minor", nullable = false)
    private long keptMinor;

    @Column(name = "fee_minor", nullable = false)
    private long feeMinor;

    @Column(name = "approves_at")
    private @Nullable Instant approvesAt;

    @Column(name = "approved_at")
    private @Nullable Instant approvedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "approval_reason")
    private @Nullable ApprovalReason approvalReason;

    @Column(name = "reversed_at")
    private @Nullable Instant reversedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "reversal_reason")
    private @Nullable ReversalReason reversalReason;

    @Enumerated(EnumType.STRING)
    @Column(name = "ends_as")
    private @Nullable ReversalReason endsAs;

    protected Commission() {}

    /** A commission on a new order, pending. */
    public Commission(CommissionId id, Accrual accrual, Instant createdAt) {
        super(id, accrual, createdAt);
        this.status = CommissionStatus.PENDING;
        this.wholeMinor = accrual.share().commission().minor();
        KeptShare own = accrual.own();
        this.keptMinor = own.commission().minor();
        this.feeMinor = own.fee().minor();
    }

    /** The commission approves itself at the given time, unless something happens before. */
    public void awaitApproval(Instant at) {
        if (status == CommissionStatus.PENDING) {
            this.approvesAt = at;
        }
    }

    /**
     * It waited long enough: for the order to be returned, or for the shop to report anything.
     *
     * @throws org.creatorconnect.refusal.StateForbids unless it is pending
     */
    public void approve(Instant at, ApprovalReason reason) {
        this.status = status.to(CommissionStatus.APPROVED, "approved");
        this.approvedAt = at;
        this.approvalReason = reason;
    }

    /**
     * Follows the refunds of its line: keeps what the formula leaves.
     *
     * @param refunded all refunds of the line so far
     * @return what is taken back now, zero or positive, and from where
     */
    public Takeback follow(Money refunded) {
        return lowerTo(
                zeroReason().isEmpty() && reversedAt == null
                        ? KeptShare.of(base(), paid(), refunded, rate(), feeRate())
                        : KeptShare.nothing(currency()));
    }

    /** Nothing of the order stands: keeps nothing. */
    public Takeback giveUp() {
        Money nothing = Money.of(0, currency());
        return guaranteed == null
                ? lowerTo(new KeptShare(nothing, nothing))
                : stand(nothing, nothing);
    }

    /**
     * Its line comes under a guarantee, as the last one that was taken in: it keeps what of it
     * comes on top of the fee. Before it is kept anywhere.
     *
     * @param extra what of the line comes on top, creator and agency together
     * @return what the fee takes
     */
    public Takeback guarantee(Guarantee guarantee, Money extra) {
        Money cps = Money.of(wholeMinor, currency());
        this.guaranteed = new GuaranteedPart(guarantee, cps);
        return stand(cps, extra);
    }

    /**
     * Follows the lines of its guarantee down: keeps its part of what comes on top of the fee.
     *
     * @param cps what its line keeps by the formula
     * @param extra what of that comes on top
     * @return what is taken back now, zero or positive, and from where
     */
    public Takeback stand(Money cps, Money extra) {
        Takeback back = lowerTo(new KeptShare(extra, feeRate().of(extra)));
        Objects.requireNonNull(guaranteed).stand(cps, own(cps), kept().commission());
        return back;
    }

    /**
     * Follows its guarantee up: the fee takes less of its line than before.
     *
     * @param extra what of its line comes on top of the fee now
     * @return what it keeps more than before
     */
    public KeptShare rise(Money extra) {
        GuaranteedPart under = Objects.requireNonNull(guaranteed);
        KeptShare before = kept();
        KeptShare now = part().of(new KeptShare(extra, feeRate().of(extra)));
        this.keptMinor = now.commission().minor();
        this.feeMinor = now.fee().minor();
        this.wholeMinor = extra.minor();
        Money cps = Money.of(under.cpsMinor(), currency());
        under.stand(cps, own(cps), now.commission());
        return new KeptShare(
                now.commission().minus(before.commission()), now.fee().minus(before.fee()));
    }

    /**
     * Ends it, after all was taken back; one that was paid out already stays what it is, and is
     * owed: it ends when that payout comes back. A refund ends it only when the line was given back
     * whole: what keeps nothing for another reason stays what it is until then.
     *
     * @return whether it ended now
     */
    public boolean reverse(ReversalReason reason, Instant at) {
        if (keptMinor != 0) {
            return false;
        }
        if (status.liesIn() == TakenFrom.DEBT) {
            this.endsAs = reason;
        }
        if (!status.successors().contains(CommissionStatus.REVERSED)) {
            return false;
        }
        this.status = CommissionStatus.REVERSED;
        this.reversedAt = at;
        this.reversalReason = reason;
        this.approvesAt = null;
        return true;
    }

    /**
     * Its payout ended without money: it can be paid again, or ends now when all of it was taken
     * back meanwhile.
     *
     * @throws org.creatorconnect.refusal.StateForbids unless a payout has it
     * @return whether it ended
     */
    public boolean comeBack(Instant at) {
        this.status = status.to(CommissionStatus.APPROVED, "paid again");
        ReversalReason reason = endsAs;
        this.endsAs = null;
        return reason != null && reverse(reason, at);
    }

    private Money own(Money whole) {
        return part().of(new KeptShare(whole, feeRate().of(whole))).commission();
    }

    private Takeback lowerTo(KeptShare whole) {
        KeptShare kept = part().of(whole);
        Takeback back =
                new Takeback(
                        status.liesIn(),
                        Money.of(keptMinor, currency()).minus(kept.commission()).floorAtZero(),
                        Money.of(feeMinor, currency()).minus(kept.fee()).floorAtZero());
        this.keptMinor -= back.commission().minor();
        this.feeMinor -= back.fee().minor();
        this.wholeMinor = Math.min(wholeMinor, whole.commission().minor());
        return back;
    }

    public CommissionStatus status() {
        return status;
    }

    /** Whether its line is under a guarantee, and follows the others there. */
    public boolean isGuaranteed() {
        return guaranteed != null;
    }

    public boolean isReversed() {
        return reversedAt != null;
    }

    /** What is left of it and of the fee on it. */
    public KeptShare kept() {
        return new KeptShare(Money.of(keptMinor, currency()), Money.of(feeMinor, currency()));
    }

    /** What the fee of its guarantee takes of it; nothing where there is none. */
    public Money recouped() {
        return Money.of(guaranteed == null ? 0 : guaranteed.recoupedMinor(), currency());
    }

    public Optional<Instant> approvesAt() {
        return Optional.ofNullable(approvesAt);
    }
}
