package org.creatorconnect.tier.rest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.foundation.rest.Amount;
import org.creatorconnect.tier.query.MoveRow;
import org.creatorconnect.tier.query.StandingRow;
import org.creatorconnect.tier.query.TierRow;
import org.creatorconnect.tier.query.TierRuleRow;
import org.jspecify.annotations.Nullable;

/** A tier, its place in the order, and how many are in it. */
public record TierRepresentation(UUID id, String name, int rank, long affiliates) {

    static TierRepresentation of(TierRow row) {
        return new TierRepresentation(row.id(), row.name(), row.rank(), row.affiliates());
    }

    /**
     * What a tier takes from a moment on; without amount and orders it is reached by nobody.
     *
     * @param least approved commission in its currency alone
     * @param orders with approved commission, whatever their currency
     */
    public record TierRequirement(
            UUID id,
            int number,
            int days,
            @Nullable Amount least,
            @Nullable Integer orders,
            int graceDays,
            Instant holdsFrom,
            String madeBy,
            Instant madeAt) {

        static TierRequirement of(TierRuleRow row) {
            return new TierRequirement(
                    row.id(),
                    row.number(),
                    row.days(),
                    row.least() == null ? null : Amount.of(row.least()),
                    row.orders(),
                    row.graceDays(),
                    row.holdsFrom(),
                    row.madeBy(),
                    row.madeAt());
        }
    }

    /**
     * Where an affiliate stands, with the moves that led there, the newest first; a tier of null is
     * none.
     */
    public record TierStanding(
            @Nullable UUID tierId,
            @Nullable String tier,
            @Nullable Instant since,
            @Nullable Instant belowSince,
            @Nullable Instant heldUntil,
            List<TierChange> moves) {

        static TierStanding of(Optional<StandingRow> row, List<TierChange> moves) {
            return new TierStanding(
                    row.map(StandingRow::tierId).orElse(null),
                    row.map(StandingRow::tierName).orElse(null),
                    row.map(StandingRow::since).orElse(null),
                    row.map(StandingRow::belowSince).orElse(null),
                    row.map(StandingRow::heldUntil).orElse(null),
                    moves);
        }
    }

    /**
     * A move to another tier.
     *
     * @param note why by hand; the staff alone reads it
     */
    public record TierChange(
            @Nullable String from,
            @Nullable String to,
            String cause,
            @Nullable String note,
            @Nullable Instant heldUntil,
            Instant since) {

        static TierChange of(MoveRow row, boolean withNote) {
            return new TierChange(
                    row.fromName(),
                    row.toName(),
                    row.cause().name(),
                    withNote ? row.note() : null,
                    row.heldUntil(),
                    row.since());
        }
    }
}
