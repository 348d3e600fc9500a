package org.creatorconnect.closure.rest;

import java.time.Instant;
import java.util.List;
import org.creatorconnect.closure.Stop;
import org.creatorconnect.closure.StopReason;
import org.creatorconnect.closure.query.ClosureStanding;
import org.creatorconnect.foundation.rest.Amount;
import org.jspecify.annotations.Nullable;

/**
 * How the deletion of the caller's account stands.
 *
 * @param status {@code ASKED}, or {@code NONE} while it is not asked for
 * @param dueAt when the account is deleted
 * @param stops what stops it now
 * @param creatorsReleased how many creators are free then, because the affiliate that goes with the
 *     account is their agency
 */
public record ClosureRepresentation(
        String status,
        @Nullable Instant askedAt,
        @Nullable Instant dueAt,
        List<StopRepresentation> stops,
        int creatorsReleased) {

    /**
     * Something that stops it.
     *
     * @param amounts what is not paid yet, by currency
     */
    public record StopRepresentation(StopReason reason, List<Amount> amounts) {

        static StopRepresentation of(Stop stop) {
            return new StopRepresentation(
                    stop.reason(), stop.amounts().stream().map(Amount::of).toList());
        }
    }

    static ClosureRepresentation of(ClosureStanding standing) {
        return new ClosureRepresentation(
                standing.isAsked() ? "ASKED" : "NONE",
                standing.askedAt(),
                standing.dueAt(),
                standing.stops().stream().map(StopRepresentation::of).toList(),
                standing.released());
    }
}
