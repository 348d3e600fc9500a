package org.creatorconnect.roster.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.creatorconnect.money.Rate;
import org.creatorconnect.roster.RosterContractStatus;
import org.creatorconnect.roster.RosterEnd;
import org.jspecify.annotations.Nullable;

/**
 * A contract between an agency and a creator, in a list.
 *
 * @param shareBps the agency's share in basis points, as agreed last
 * @param endsOn its last day; null while it is open
 * @param tailEndsOn the last day on which content accepted under it is shared
 * @param releaseDecidesBy until when the agency can answer a creator who asks to be let go
 * @param offerId an open offer of another share
 */
public record RosterContractRow(
        UUID id,
        UUID mcnId,
        String mcnName,
        UUID affiliateId,
        String creatorName,
        int shareBps,
        int noticeDays,
        int tailDays,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable LocalDate tailEndsOn,
        RosterContractStatus status,
        @Nullable RosterEnd endReason,
        @Nullable Instant releaseDecidesBy,
        Instant agreedAt,
        @Nullable UUID offerId,
        @Nullable Integer offeredBps,
        @Nullable Instant offerLapsesAt) {

    /** The agency's share. */
    public Rate share() {
        return Rate.ofBasisPoints(shareBps);
    }

    /** The share that is offered; null without an open offer. */
    public @Nullable Rate offered() {
        return offeredBps == null ? null : Rate.ofBasisPoints(offeredBps);
    }

    /** Whether either side can still end it. */
    public boolean running() {
        return status.isRunning();
    }
}
