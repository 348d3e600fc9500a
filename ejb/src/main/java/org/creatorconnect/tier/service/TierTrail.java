package org.creatorconnect.tier.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.identity.IdSource;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.tier.TierMoveCause;
import org.creatorconnect.tier.TierStandings;

/** Moves affiliates, with the trail by which they are told of it. */
@ApplicationScoped
public class TierTrail {

    private final TierStandings standings;
    private final AuditTrail audit;
    private final IdSource ids;

    protected TierTrail() {
        this(null, null, null);
    }

    @Inject
    public TierTrail(TierStandings standings, AuditTrail audit, IdSource ids) {
        this.standings = standings;
        this.audit = audit;
        this.ids = ids;
    }

    /** A move that is not made yet. */
    TierStandings.Step step(AffiliateId affiliate, Optional<UUID> from, Optional<UUID> to) {
        return new TierStandings.Step(ids.next(), affiliate, from, to);
    }

    /** They move from this moment on, and are told. */
    void moved(List<TierStandings.Step> steps, TierStandings.Reason reason, Instant at) {
        standings.move(steps, reason, at);
        audit.recordAll(
                action(reason.cause()),
                "tier_move",
                steps.stream().map(TierStandings.Step::id).toList(),
                "");
    }

    /** Nobody keeps them any more. */
    void released(AffiliateId affiliate) {
        audit.record("TIER_RELEASED", "affiliate", affiliate.value(), "");
    }

    private static String action(TierMoveCause cause) {
        return switch (cause) {
            case REACHED -> "TIER_REACHED";
            case FELL -> "TIER_LOST";
            case BY_HAND -> "TIER_GIVEN";
        };
    }
}
