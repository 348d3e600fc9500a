package org.creatorconnect.tier.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.identity.Role;
import org.creatorconnect.tier.TierMoveCause;
import org.creatorconnect.tier.TierStanding;
import org.creatorconnect.tier.TierStandings;
import org.creatorconnect.tier.TierVerdict;

/**
 * A portion of the pass over everybody, in a transaction of its own: its affiliates are locked,
 * then looked at by one question, then moved by one statement for each kind of verdict.
 */
@Stateless
@RolesAllowed({Role.OPERATOR, Role.SYSTEM})
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class TierPortion {

    /** Affiliates of one portion. */
    static final int SIZE = 500;

    private final TierStandings standings;
    private final TierTrail trail;
    private final Callers callers;
    private final InstantSource clock;

    /**
     * What a portion came to.
     *
     * @param last after which the next portion begins; empty when it was the last
     * @param moved how many affiliates are in another tier now
     */
    public record Outcome(Optional<UUID> last, int moved) {}

    protected TierPortion() {
        this(null, null, null, null);
    }

    @Inject
    public TierPortion(
            TierStandings standings, TierTrail trail, Callers callers, InstantSource clock) {
        this.standings = standings;
        this.trail = trail;
        this.callers = callers;
        this.clock = clock;
    }

    /** Looks at those whose ids follow, at this very moment. */
    public Outcome after(UUID before) {
        List<UUID> portion = standings.lockAfter(before, SIZE);
        Instant now = clock.instant();
        Map<TierVerdict, List<TierStanding>> verdicts = new EnumMap<>(TierVerdict.class);
        standings
                .of(portion, now)
                .forEach(
                        one ->
                                verdicts.computeIfAbsent(
                                                one.verdict(now), none -> new ArrayList<>())
                                        .add(one));
        int moved =
                move(verdicts, TierVerdict.RISES, TierMoveCause.REACHED, now)
                        + move(verdicts, TierVerdict.FALLS, TierMoveCause.FELL, now);
        standings.below(ids(verdicts, TierVerdict.DOUBTED), now);
        standings.below(ids(verdicts, TierVerdict.RECOVERS), null);
        return new Outcome(
                portion.size() < SIZE
                        ? Optional.empty()
                        : Optional.of(portion.get(portion.size() - 1)),
                moved);
    }

    private int move(
            Map<TierVerdict, List<TierStanding>> verdicts,
            TierVerdict verdict,
            TierMoveCause cause,
            Instant now) {
        List<TierStandings.Step> steps =
                verdicts.getOrDefault(verdict, List.of()).stream()
                        .map(one -> trail.step(one.affiliate(), one.tier(), one.reached()))
                        .toList();
        String by = callers.current().username();
        trail.moved(steps, TierStandings.Reason.earned(cause, by), now);
        return steps.size();
    }

    private static List<UUID> ids(
            Map<TierVerdict, List<TierStanding>> verdicts, TierVerdict verdict) {
        return verdicts.getOrDefault(verdict, List.of()).stream()
                .map(one -> one.affiliate().value())
                .toList();
    }
}
