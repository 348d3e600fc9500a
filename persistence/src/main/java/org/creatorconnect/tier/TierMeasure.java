package org.creatorconnect.tier;

import java.util.Optional;
import org.creatorconnect.money.Money;

/**
 * What somebody has to reach for a tier.
 *
 * <p>An amount names its currency and counts commission of that currency alone: nothing is
 * converted, since a rate of exchange would move people without any act of theirs. Orders count
 * whatever their currency is. Where both are named both have to be reached; where neither is the
 * tier is reached by nobody and given by hand only.
 *
 * @param days how many days back it counts
 * @param least approved commission that is kept of those days
 * @param orders orders of those days of which some approved commission is kept
 * @param graceDays how long somebody may stay below it before they fall
 */
public record TierMeasure(
        int days, Optional<Money> least, Optional<Integer> orders, int graceDays) {

    /** Whether anybody can reach it by what they earn. */
    public boolean isReachable() {
        return least.isPresent() || orders.isPresent();
    }
}
