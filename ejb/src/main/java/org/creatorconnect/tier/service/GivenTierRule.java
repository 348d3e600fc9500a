package org.creatorconnect.tier.service;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Optional;
import org.creatorconnect.money.Money;
import org.creatorconnect.refusal.ValidationFailed;
import org.creatorconnect.tier.TierMeasure;
import org.jspecify.annotations.Nullable;

/**
 * What it takes to be in a tier, as the operator says it.
 *
 * @param days how many days back it counts
 * @param least approved commission in one currency; null when it does not matter
 * @param orders with approved commission; null when they do not matter
 * @param graceDays how long somebody may stay below it
 * @param holdsFrom from when on; null for at once
 */
public record GivenTierRule(
        @NotNull @Min(1) @Max(366) Integer days,
        @Nullable Money least,
        @Nullable @Min(1) @Max(1_000_000) Integer orders,
        @NotNull @Min(0) @Max(366) Integer graceDays,
        @Nullable Instant holdsFrom) {

    /**
     * @throws ValidationFailed when the amount is nothing
     */
    TierMeasure measure() {
        if (least != null && !least.isPositive()) {
            throw ValidationFailed.of("least", "must be more than nothing");
        }
        return new TierMeasure(
                days, Optional.ofNullable(least), Optional.ofNullable(orders), graceDays);
    }

    /**
     * @throws ValidationFailed when it lies in the past: a rule is never applied backwards
     */
    Instant from(Instant now) {
        if (holdsFrom != null && holdsFrom.isBefore(now)) {
            throw ValidationFailed.of("holdsFrom", "must not lie in the past");
        }
        return holdsFrom == null ? now : holdsFrom;
    }
}
