package org.creatorconnect.merge.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.foundation.rest.Amount;
import org.creatorconnect.merge.MovedAlong;
import org.creatorconnect.merge.query.MergeBalance;
import org.creatorconnect.merge.query.MergeOutlook;
import org.creatorconnect.merge.query.MergeRow;
import org.jspecify.annotations.Nullable;

/**
 * A merge of two affiliates.
 *
 * @param moved what went along; null unless it was confirmed
 * @param outlook what will happen; null in lists, and unless it waits
 */
public record MergeRepresentation(
        UUID id,
        String status,
        UUID survivorId,
        UUID mergedId,
        String reason,
        String proposedBy,
        Instant proposedAt,
        Instant lapsesAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable Counts moved,
        @Nullable Outlook outlook) {

    /** How much goes along, or went. */
    public record Counts(long links, long channels, long commissions, long earnings) {

        static @Nullable Counts of(@Nullable MovedAlong along) {
            return along == null
                    ? null
                    : new Counts(
                            along.links(), along.channels(), along.commissions(), along.earnings());
        }
    }

    /** What one of the two has in one currency. */
    public record HeldBalance(Amount pending, Amount payable, Amount debt) {

        static List<HeldBalance> of(List<MergeBalance> balances) {
            return balances.stream()
                    .map(
                            one ->
                                    new HeldBalance(
                                            Amount.of(one.pending()),
                                            Amount.of(one.payable()),
                                            Amount.of(one.debt())))
                    .toList();
        }
    }

    /** Something that stops it, and at which of the two. */
    public record Stop(String side, String reasonCode) {}

    /** What will happen as it stands now; nothing stops it when there is no stop. */
    public record Outlook(
            List<Stop> stops,
            @Nullable Counts along,
            List<HeldBalance> survivor,
            List<HeldBalance> merged) {

        static Outlook of(MergeOutlook outlook) {
            return new Outlook(
                    outlook.stops().stream()
                            .map(stop -> new Stop(stop.side().name(), stop.reason().name()))
                            .toList(),
                    Counts.of(outlook.along()),
                    HeldBalance.of(outlook.survivor()),
                    HeldBalance.of(outlook.merged()));
        }
    }

    static MergeRepresentation of(MergeRow row) {
        return of(row, null);
    }

    static MergeRepresentation of(MergeRow row, @Nullable MergeOutlook outlook) {
        return new MergeRepresentation(
                row.id(),
                row.status().name(),
                row.survivor().id(),
                row.merged().id(),
                row.reason(),
                row.proposedBy(),
                row.proposedAt(),
                row.lapsesAt(),
                row.decidedBy(),
                row.decidedAt(),
                Counts.of(row.moved()),
                outlook == null ? null : Outlook.of(outlook));
    }
}
