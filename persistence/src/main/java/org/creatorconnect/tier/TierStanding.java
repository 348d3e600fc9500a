package org.creatorconnect.tier;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.registry.AffiliateId;

/**
 * Where an affiliate stands and what they reach, at one moment.
 *
 * @param tier in which they are
 * @param rank of it; 0 in none
 * @param graceDays of the rule of it that holds; 0 without one
 * @param belowSince since when they do not reach it any more
 * @param heldUntil until when an operator keeps them in it
 * @param reached the highest tier that they reach
 * @param reachedRank of that; 0 for none
 */
public record TierStanding(
        AffiliateId affiliate,
        Optional<UUID> tier,
        int rank,
        int graceDays,
        Optional<Instant> belowSince,
        Optional<Instant> heldUntil,
        Optional<UUID> reached,
        int reachedRank) {

    /**
     * Up at once, down only after the grace, and neither while they are kept by hand. When that is
     * over their grace begins anew.
     */
    public TierVerdict verdict(Instant now) {
        if (heldUntil.filter(now::isBefore).isPresent()) {
            return TierVerdict.STAYS;
        }
        if (reachedRank > rank) {
            return TierVerdict.RISES;
        }
        if (reachedRank == rank) {
            return belowSince.isPresent() ? TierVerdict.RECOVERS : TierVerdict.STAYS;
        }
        Instant ends = belowSince.orElse(now).plus(Duration.ofDays(graceDays));
        if (!ends.isAfter(now)) {
            return TierVerdict.FALLS;
        }
        return belowSince.isPresent() ? TierVerdict.STAYS : TierVerdict.DOUBTED;
    }
}
