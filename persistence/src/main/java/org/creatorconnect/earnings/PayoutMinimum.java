package org.creatorconnect.earnings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** The least that is paid out in a currency from a date on; decided outside of the product. */
@Entity
@Immutable
@IdClass(PayoutMinimum.Key.class)
@Table(name = "payout_minimum")
public class PayoutMinimum {

    @Id private String currency;

    @Id
    @Column(name = "effective_at")
    private Instant effectiveAt;

    @Column(name = "amount_minor", nullable = false)
    private long amountMinor;

    protected PayoutMinimum() {}

    /** A currency and a date. */
    public record Key(String currency, Instant effectiveAt) {}
}
