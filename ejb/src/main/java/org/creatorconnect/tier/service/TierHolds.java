package org.creatorconnect.tier.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.identity.Role;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.refusal.StateForbids;
import org.creatorconnect.refusal.ValidationFailed;
import org.creatorconnect.registry.Affiliate;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.registry.AffiliateRepository;
import org.creatorconnect.tier.TierMoveCause;
import org.creatorconnect.tier.TierRepository;
import org.creatorconnect.tier.TierStanding;
import org.creatorconnect.tier.TierStandings;

/** The operator keeps somebody in a tier until a moment, whatever they earn, and lets them go. */
@Stateless
@RolesAllowed(Role.OPERATOR)
public class TierHolds {

    private final AffiliateRepository affiliates;
    private final TierRepository tiers;
    private final TierStandings standings;
    private final TierTrail trail;
    private final Callers callers;
    private final InstantSource clock;

    protected TierHolds() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public TierHolds(
            AffiliateRepository affiliates,
            TierRepository tiers,
            TierStandings standings,
            TierTrail trail,
            Callers callers,
            InstantSource clock) {
        this.affiliates = affiliates;
        this.tiers = tiers;
        this.standings = standings;
        this.trail = trail;
        this.callers = callers;
        this.clock = clock;
    }

    /**
     * Puts an affiliate in a tier, or leaves them there, and keeps them until a moment.
     *
     * @param given read only once there is somebody to keep
     * @throws NotFound when there is no such affiliate or tier
     * @throws StateForbids when they are banned, or leave
     * @throws ValidationFailed without a reason or a time in the future
     */
    public void hold(AffiliateId id, Supplier<GivenHold> given) {
        Affiliate affiliate = affiliates.lock(id);
        if (!affiliate.isActive()) {
            throw new StateForbids("The affiliate is " + affiliate.status(), "kept in a tier");
        }
        GivenHold hold = given.get();
        tiers.get(hold.tier());
        Instant now = clock.instant();
        TierStandings.Reason reason =
                new TierStandings.Reason(
                        TierMoveCause.BY_HAND,
                        Optional.of(hold.reason()),
                        Optional.of(hold.end(now)),
                        callers.current().username());
        TierStanding standing = standing(id, now);
        trail.moved(
                List.of(trail.step(id, standing.tier(), Optional.of(hold.tier().value()))),
                reason,
                now);
    }

    /**
     * Nobody keeps them any more: what they earn decides from the next pass on.
     *
     * @throws NotFound when there is no such affiliate
     * @throws StateForbids when nobody keeps them
     */
    public void release(AffiliateId id) {
        affiliates.lock(id);
        Instant now = clock.instant();
        if (standing(id, now).heldUntil().filter(now::isBefore).isEmpty()) {
            throw new StateForbids("Nobody keeps them in a tier by hand", "let go");
        }
        standings.below(List.of(id.value()), null);
        trail.released(id);
    }

    private TierStanding standing(AffiliateId id, Instant now) {
        return standings.of(List.of(id.value()), now).get(0);
    }
}
