package org.creatorconnect.roster.query;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.money.Rate;
import org.creatorconnect.roster.AgencyShare;
import org.creatorconnect.roster.RosterContract;
import org.creatorconnect.roster.RosterContractStatus;
import org.creatorconnect.roster.RosterEnd;
import org.creatorconnect.roster.RosterTerms;
import org.creatorconnect.roster.SharedAmount;
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

    /** What the offered share makes of a round amount; null without an open offer. */
    public @Nullable SharedAmount offeredExample() {
        return offeredBps == null ? null : new AgencyShare(offeredBps).example();
    }

    /**
     * Whether it can be renewed: it has a hard end, near enough for an invitation from the day
     * after it, and nobody gave notice.
     */
    public boolean renewable(Instant now) {
        return status == RosterContractStatus.ACTIVE
                && endsOn != null
                && endsOn.isBefore(RosterContract.day(now).plusYears(1));
    }

    /**
     * What a renewal begins with: the terms of now, from the day after the last one, for as long
     * again. It is an invitation like any other, to which the creator consents anew.
     */
    public RosterTerms renewal() {
        Optional<LocalDate> last = Optional.ofNullable(endsOn);
        Optional<LocalDate> first = last.map(day -> day.plusDays(1));
        return new RosterTerms(
                new AgencyShare(shareBps), noticeDays, tailDays, first, first.map(this::asLong));
    }

    private LocalDate asLong(LocalDate first) {
        LocalDate last = first.plusDays(ChronoUnit.DAYS.between(startsOn, endsOn));
        LocalDate latest = first.plusYears(RosterTerms.MOST_YEARS);
        return last.isAfter(latest) ? latest : last;
    }

    /** Whether either side can still end it. */
    public boolean running() {
        return status.isRunning();
    }
}
