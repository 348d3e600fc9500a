package org.creatorconnect.roster.rest;

import org.creatorconnect.foundation.rest.Given;
import org.creatorconnect.foundation.rest.Written;
import org.creatorconnect.roster.query.RosterContractRow;
import org.jspecify.annotations.Nullable;

/**
 * A roster contract as callers see it. Days are days in UTC.
 *
 * @param shareBps the agency's share in basis points, as agreed last
 * @param releaseDecidesBy until when the agency can answer a creator who asks to be let go
 * @param offer an open offer of another share
 */
public record RosterRepresentation(
        String contractId,
        String mcnId,
        String mcnName,
        String affiliateId,
        String displayName,
        int shareBps,
        int noticeDays,
        int tailDays,
        String startsOn,
        @Nullable String endsOn,
        @Nullable String tailEndsOn,
        String status,
        @Nullable String endReason,
        @Nullable String releaseDecidesBy,
        @Nullable Offer offer) {

    /** Another share that is offered. */
    public record Offer(String id, int shareBps, String lapsesAt) {}

    static RosterRepresentation of(RosterContractRow row) {
        return new RosterRepresentation(
                row.id().toString(),
                row.mcnId().toString(),
                row.mcnName(),
                row.affiliateId().toString(),
                row.creatorName(),
                row.shareBps(),
                row.noticeDays(),
                row.tailDays(),
                row.startsOn().toString(),
                Given.text(row.endsOn()),
                Given.text(row.tailEndsOn()),
                row.status().name(),
                Written.word(row.endReason()),
                Written.time(row.releaseDecidesBy()),
                offer(row));
    }

    private static @Nullable Offer offer(RosterContractRow row) {
        return row.offerId() == null
                ? null
                : new Offer(
                        row.offerId().toString(), row.offeredBps(), row.offerLapsesAt().toString());
    }
}
