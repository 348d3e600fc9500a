package org.creatorconnect.payout;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/**
 * Somebody who is kept back from a run, with all or a part of what they earned: once for each
 * reason. {@link PayoutSelection} writes them in a set; read only.
 */
@Entity
@Immutable
@IdClass(PayoutExclusion.Key.class)
@Table(name = "payout_exclusion")
public class PayoutExclusion {

    /** Why; {@link PayoutSelection} decides. */
    public enum Reason {
        /**
         * For fraud, everywhere or with the merchants it was earned with; until that is looked
         * into.
         */
        BANNED,
        /** A payment was made of which the books say nothing since they were restored. */
        PAYMENT_HELD,
        /** The books do not hold what the earnings say. */
        BALANCE_DIFFERS,
        BELOW_MINIMUM,
        NO_PAYOUT_METHOD,
        NO_TAX_FORM,
        NAME_UNVERIFIED,
        /** The method was changed a short time ago. */
        METHOD_COOLING
    }

    @Id
    @Column(name = "run_id")
    private UUID runId;

    @Id
    @Column(name = "affiliate_id")
    private UUID affiliateId;

    @Id
    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Reason reason;

    @Column(name = "amount_minor", nullable = false)
    private long amountMinor;

    protected PayoutExclusion() {}

    /** A run, an affiliate and why. */
    public record Key(UUID runId, UUID affiliateId, Reason reason) {}
}
