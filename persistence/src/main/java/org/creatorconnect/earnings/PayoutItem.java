package org.creatorconnect.earnings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/**
 * An earning that a payout is made of. Runs claim them in sets, so that nothing is ever changed
 * through this class.
 */
@Entity
@Immutable
@IdClass(PayoutItem.Key.class)
@Table(name = "payout_item")
public class PayoutItem {

    @Id
    @Column(name = "payout_id")
    private UUID payoutId;

    @Id
    @Column(name = "earning_id")
    private UUID earningId;

    @Column(name = "amount_minor", nullable = false)
    private long amountMinor;

    protected PayoutItem() {}

    /** A payout and an earning. */
    public record Key(UUID payoutId, UUID earningId) {}
}
