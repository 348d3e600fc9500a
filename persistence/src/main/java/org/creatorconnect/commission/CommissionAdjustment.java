package org.creatorconnect.commission;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.creatorconnect.money.Money;

/** What one event took back of a commission, or gave back to it; once by the event's reference. */
@Entity
@Table(name = "commission_adjustment")
public class CommissionAdjustment {

    @Id private UUID id;
    @Version private int version;

    @Column(name = "commission_id", nullable = false, updatable = false)
    private UUID commissionId;

    @Column(nullable = false, updatable = false)
    private String reference;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private AdjustmentCause cause;

    @Column(name = "refund_minor", nullable = false, updatable = false)
    private long refundMinor;

    @Column(name = "amount_minor", nullable = false, updatable = false)
    private long amountMinor;

    @Column(name = "fee_minor", nullable = false, updatable = false)
    private long feeMinor;

    @Enumerated(EnumType.STRING)
    @Column(name = "taken_from", nullable = false, updatable = false)
    private TakenFrom takenFrom;

    @Column(name = "made_at", nullable = false, updatable = false)
    private Instant madeAt;

    protected CommissionAdjustment() {}

    /**
     * @param event the order's event, or what else made it
     * @param refund what the buyer got back of the line by it
     */
    public CommissionAdjustment(
            UUID id,
            CommissionId commission,
            AdjustmentEvent event,
            Money refund,
            Takeback takeback,
            Instant madeAt) {
        this.id = id;
        this.commissionId = commission.value();
        this.reference = event.reference();
        this.cause = event.cause();
        this.refundMinor = refund.minor();
        this.amountMinor = -takeback.commission().minor();
        this.feeMinor = -takeback.fee().minor();
        this.takenFrom = takeback.from();
        this.madeAt = madeAt;
    }

    /**
     * What the fee of a guarantee no longer takes is kept from now on.
     *
     * @param more what is kept more than before
     * @param lies where it goes to
     */
    public static CommissionAdjustment raise(
            UUID id,
            CommissionId commission,
            AdjustmentEvent event,
            KeptShare more,
            TakenFrom lies,
            Instant madeAt) {
        Money none = Money.zero(more.fee().currency());
        Takeback negative = new Takeback(lies, more.commission().negated(), more.fee().negated());
        return new CommissionAdjustment(id, commission, event, none, negative, madeAt);
    }

    @Transient
    public UUID id() {
        return id;
    }
}
