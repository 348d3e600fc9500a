package org.creatorconnect.tier;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * Where an affiliate stands now, as read models ask for it: what their last {@link TierMove} says,
 * with what has begun since. {@link TierStandings} writes.
 */
@Entity
@Immutable
@Table(name = "affiliate_tier")
public class AffiliateTier {

    @Id
    @Column(name = "affiliate_id")
    private UUID affiliateId;

    @Column(nullable = false)
    private int version;

    @Column(name = "tier_id")
    private @Nullable UUID tierId;

    @Column(nullable = false)
    private Instant since;

    @Column(name = "below_since")
    private @Nullable Instant belowSince;

    @Column(name = "held_until")
    private @Nullable Instant heldUntil;

    protected AffiliateTier() {}
}
