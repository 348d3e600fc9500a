package org.creatorconnect.tier;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * A move of an affiliate to another tier, as read models ask for it; never changed. {@link
 * TierStandings} writes them.
 */
@Entity
@Immutable
@Table(name = "tier_move")
public class TierMove {

    @Id private UUID id;

    @Column(name = "affiliate_id", nullable = false)
    private UUID affiliateId;

    @Column(name = "from_id")
    private @Nullable UUID fromId;

    @Column(name = "to_id")
    private @Nullable UUID toId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private TierMoveCause cause;

    private @Nullable String note;

    @Column(name = "held_until")
    private @Nullable Instant heldUntil;

    @Column(name = "moved_by", nullable = false)
    private String movedBy;

    @Column(nullable = false)
    private Instant since;

    protected TierMove() {}
}
