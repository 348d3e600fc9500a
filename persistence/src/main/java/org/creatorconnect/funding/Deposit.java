package org.creatorconnect.funding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.money.Money;

/**
 * Money that a merchant paid in, as the bank's statement shows it.
 *
 * <p>Finance books it once per merchant and reference, together with its entry in the books ({@link
 * DepositEntries}): against what the merchant owes first, the rest as funds. The same reference
 * with the same amount is the same deposit; with another it is refused. It has no states: it is
 * never changed, taken back or deleted.
 */
@Entity
@Table(name = "deposit")
public class Deposit {

    @Id private UUID id;
    @Version private int version;

    @Column(name = "merchant_id", nullable = false)
    private UUID merchantId;

    @Column(nullable = false)
    private String reference;

    @Column(name = "amount_minor", nullable = false)
    private long amountMinor;

    @Column(nullable = false)
    private String currency;

    @Column(name = "booked_by", nullable = false)
    private String bookedBy;

    @Column(name = "booked_at", nullable = false)
    private Instant bookedAt;

    protected Deposit() {}

    /**
     * @param reference the bank statement's, unique within the merchant
     */
    public Deposit(
            DepositId id,
            MerchantId merchant,
            String reference,
            Money amount,
            String by,
            Instant at) {
        this.id = id.value();
        this.merchantId = merchant.value();
        this.reference = reference;
        this.amountMinor = amount.minor();
        this.currency = amount.currency().getCurrencyCode();
        this.bookedBy = by;
        this.bookedAt = at;
    }

    @Transient
    public DepositId id() {
        return new DepositId(id);
    }

    public Money amount() {
        return Money.of(amountMinor, currency);
    }
}
