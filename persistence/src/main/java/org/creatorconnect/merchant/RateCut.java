package org.creatorconnect.merchant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.money.Rate;
import org.jspecify.annotations.Nullable;

/**
 * A merchant announced a lower default rate. Whoever has links to it is told before it applies,
 * part by part, until all are told or there is nothing to tell any more, because the cut was taken
 * back or applies already.
 */
@Entity
@Table(name = "rate_cut")
public class RateCut {

    @Id private UUID id;
    @Version private int version;

    @Column(name = "merchant_id", nullable = false, updatable = false)
    private UUID merchantId;

    @Column(name = "from_rate", nullable = false, updatable = false)
    private BigDecimal fromRate;

    @Column(name = "to_rate", nullable = false, updatable = false)
    private BigDecimal toRate;

    @Column(name = "announced_at", nullable = false, updatable = false)
    private Instant announcedAt;

    @Column(name = "applies_at", nullable = false, updatable = false)
    private Instant appliesAt;

    @Column(name = "told_to")
    private @Nullable UUID toldTo;

    @Column(name = "told_at")
    private @Nullable Instant toldAt;

    protected RateCut() {}

    /**
     * @param from the rate that holds until then
     */
    public RateCut(
            RateCutId id, MerchantId merchant, Rate from, TermsSchedule.Cut cut, Instant at) {
        this.id = id.value();
        this.merchantId = merchant.value();
        this.fromRate = from.value();
        this.toRate = cut.rate().value();
        this.announcedAt = at;
        this.appliesAt = cut.effectiveAt();
    }

    /** The accounts up to this one are told. */
    public void toldTo(UUID account) {
        this.toldTo = account;
    }

    /** Nobody is told of it any more. */
    public void finish(Instant at) {
        this.toldAt = at;
    }

    @Transient
    public RateCutId id() {
        return new RateCutId(id);
    }

    public MerchantId merchantId() {
        return new MerchantId(merchantId);
    }

    @Transient
    public Rate from() {
        return new Rate(fromRate);
    }

    @Transient
    public Rate to() {
        return new Rate(toRate);
    }

    public Instant appliesAt() {
        return appliesAt;
    }

    /** The last account that was told. */
    public Optional<UUID> toldTo() {
        return Optional.ofNullable(toldTo);
    }

    /** Whether nobody is to be told of it any more. */
    public boolean isTold() {
        return toldAt != null;
    }
}
