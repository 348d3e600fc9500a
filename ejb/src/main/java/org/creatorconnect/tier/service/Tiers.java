package org.creatorconnect.tier.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.foundation.service.Content;
import org.creatorconnect.identity.IdSource;
import org.creatorconnect.identity.Role;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.refusal.StaleWrite;
import org.creatorconnect.refusal.ValidationFailed;
import org.creatorconnect.tier.RankTaken;
import org.creatorconnect.tier.Tier;
import org.creatorconnect.tier.TierId;
import org.creatorconnect.tier.TierMeasure;
import org.creatorconnect.tier.TierRepository;
import org.creatorconnect.tier.TierRule;
import org.jspecify.annotations.Nullable;

/**
 * The operator keeps the tiers and what they take. Nobody moves by it before the next pass, and a
 * rule never says anything about the time before it.
 */
@Stateless
@RolesAllowed(Role.OPERATOR)
public class Tiers {

    private static final String TYPE = "tier";

    private final TierRepository tiers;
    private final Content content;
    private final Callers callers;
    private final AuditTrail audit;
    private final IdSource ids;
    private final InstantSource clock;

    protected Tiers() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public Tiers(
            TierRepository tiers,
            Content content,
            Callers callers,
            AuditTrail audit,
            IdSource ids,
            InstantSource clock) {
        this.tiers = tiers;
        this.content = content;
        this.callers = callers;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Adds a tier. Without a rule it is reached by nobody.
     *
     * @throws ValidationFailed when another has its name
     * @throws RankTaken when another has its rank
     */
    public TierId add(@Nullable GivenTier given) {
        content.require(given);
        TierId id = new TierId(ids.next());
        requireFree(given, id);
        tiers.add(new Tier(id, given.name().strip(), given.rank(), clock.instant()));
        audit.record("TIER_ADDED", TYPE, id.value(), text(given));
        return id;
    }

    /**
     * Calls a tier otherwise, or puts it elsewhere in the order.
     *
     * @param expectedVersion the version the caller has read; absent to change whatever stands
     * @throws NotFound when there is none
     * @throws StaleWrite when it has changed since {@code expectedVersion}
     * @throws ValidationFailed when another has its name
     * @throws RankTaken when another has its rank
     */
    public void change(TierId id, @Nullable GivenTier given, Optional<Integer> expectedVersion) {
        Tier tier = tiers.lock(id);
        if (expectedVersion.filter(version -> version != tier.version()).isPresent()) {
            throw new StaleWrite(TYPE);
        }
        content.require(given);
        requireFree(given, id);
        tier.change(given.name().strip(), given.rank());
        tiers.write();
        audit.record("TIER_CHANGED", TYPE, id.value(), text(given));
    }

    /**
     * Says what a tier takes from a moment on.
     *
     * @throws NotFound when there is no such tier
     * @throws ValidationFailed when it cannot be reached by anybody ever, or would hold before now
     */
    public UUID rule(TierId id, @Nullable GivenTierRule given) {
        tiers.lock(id);
        content.require(given);
        Instant now = clock.instant();
        TierMeasure measure = given.measure();
        TierRule.Made made = new TierRule.Made(callers.current().username(), now, given.from(now));
        UUID rule = ids.next();
        tiers.add(new TierRule(rule, id, tiers.nextNumber(id), measure, made));
        audit.record(
                "TIER_RULE_MADE",
                TYPE,
                id.value(),
                "days %d least %s orders %s grace %d from %s"
                        .formatted(
                                measure.days(),
                                measure.least().map(Object::toString).orElse("-"),
                                measure.orders().map(Object::toString).orElse("-"),
                                measure.graceDays(),
                                made.holdsFrom()));
        return rule;
    }

    private void requireFree(GivenTier given, TierId id) {
        if (tiers.isNamed(given.name().strip(), id)) {
            throw ValidationFailed.of("name", "must not be the name of another tier");
        }
        if (tiers.isRanked(given.rank(), id)) {
            throw new RankTaken();
        }
    }

    private static String text(GivenTier given) {
        return given.name().strip() + " rank " + given.rank();
    }
}
