package org.creatorconnect.earnings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.money.Money;
import org.creatorconnect.registry.AffiliateId;
import org.jspecify.annotations.Nullable;

/**
 * An amount that an affiliate can be paid, from one approved commission, one tranche or one
 * adjustment.
 *
 * <p>A run claims it, and lets go of it when the payout fails or the run is canceled; it belongs to
 * at most one live payout. Its amount follows what its source still stands for, and is never
 * negative; with nothing left it can no longer be paid. While a payout of it is posted the amount
 * stays, and what its source lost meanwhile is owed; when that payout ends unpaid, {@link SetOff}
 * settles the one with the other, so that nothing is paid for what was given back. A case about the
 * payout it was in keeps it back until people have settled it.
 */
@Entity
@Table(name = "earning")
public class Earning {

    @Id private UUID id;
    @Version private int version;

    /** Of one that was merged: the database gives it to whoever took it in. */
    @Column(name = "affiliate_id", nullable = false, updatable = false)
    private UUID affiliateId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private EarningSource source;

    @Column(name = "source_id", nullable = false)
    private UUID sourceId;

    @Column(name = "amount_minor", nullable = false)
    private long amountMinor;

    @Column(name = "owed_minor", nullable = false)
    private long owedMinor;

    @Column(nullable = false)
    private String currency;

    @Column(name = "payable_at", nullable = false)
    private Instant payableAt;

    @Column(name = "payout_id")
    private @Nullable UUID payoutId;

    /** The case that keeps it back; set with the earnings of a payout at once. */
    @Column(name = "case_id", insertable = false, updatable = false)
    private @Nullable UUID caseId;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    protected Earning() {}

    /**
     * @param sourceId the commission, tranche or adjustment; one earning per source and affiliate
     */
    public Earning(
            EarningId id,
            AffiliateId affiliate,
            EarningSource source,
            UUID sourceId,
            Money amount,
            Instant payableAt) {
        this.id = id.value();
        this.affiliateId = affiliate.value();
        this.source = source;
        this.sourceId = sourceId;
        this.amountMinor = amount.minor();
        this.currency = amount.currency().getCurrencyCode();
        this.payableAt = payableAt;
    }

    /**
     * Part of its source was taken back before a payout of it was posted. When nothing is left it
     * can no longer be paid; a run that claimed it then no longer adds up to its digest, and is
     * drawn up anew.
     *
     * @param part at most its amount
     */
    public void takeBack(Money part, Instant at) {
        Money left = amount().minus(part);
        if (left.isNegative()) {
            throw new IllegalArgumentException("an earning is never negative");
        }
        use(left, at);
    }

    /**
     * Its source stands for more again, before a payout of it was posted; of one that could no
     * longer be paid, too. A run that claimed it no longer adds up to its digest.
     */
    public void raise(Money part) {
        this.amountMinor = amount().plus(part).minor();
        this.withdrawnAt = null;
    }

    /**
     * Part of its source was taken back after a payout of it was posted: the payee owes that part,
     * until this payout ends without money.
     *
     * @param part at most what it does not owe yet
     */
    public void owe(Money part) {
        Money owed = owed().plus(part);
        if (payoutId == null || owed.compareTo(amount()) > 0) {
            throw new IllegalArgumentException("an earning in a payout owes at most its amount");
        }
        this.owedMinor = owed.minor();
    }

    /**
     * Its payout ended without money: what it owes goes against it, and the rest can be paid again.
     */
    void comeBack(Instant at) {
        Money left = amount().minus(owed());
        this.owedMinor = 0;
        this.payoutId = null;
        use(left, at);
    }

    private void use(Money left, Instant at) {
        this.amountMinor = left.minor();
        if (left.isZero()) {
            this.payoutId = null;
            this.withdrawnAt = at;
        }
    }

    @Transient
    public EarningId id() {
        return new EarningId(id);
    }

    public AffiliateId affiliateId() {
        return new AffiliateId(affiliateId);
    }

    public EarningSource source() {
        return source;
    }

    public UUID sourceId() {
        return sourceId;
    }

    public Money amount() {
        return Money.of(amountMinor, currency);
    }

    /** What refunds took of it while a payout had it; nothing once that payout ended unpaid. */
    public Money owed() {
        return Money.of(owedMinor, currency);
    }

    public Instant payableAt() {
        return payableAt;
    }

    public Optional<UUID> payoutId() {
        return Optional.ofNullable(payoutId);
    }
}
