package org.creatorconnect.roster.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.creatorconnect.money.Rate;
import org.creatorconnect.roster.RosterInvitationStatus;
import org.jspecify.annotations.Nullable;

/**
 * An agency's invitation of a creator, in a list; without a first day it begins with the consent.
 */
public record RosterInvitationRow(
        UUID id,
        UUID mcnId,
        String mcnName,
        UUID affiliateId,
        String creatorName,
        int shareBps,
        int noticeDays,
        int tailDays,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        RosterInvitationStatus status,
        Instant invitedAt,
        Instant lapsesAt,
        @Nullable Instant decidedAt) {

    /** The agency's share. */
    public Rate share() {
        return Rate.ofBasisPoints(shareBps);
    }

    /** Whether the creator can still decide. */
    public boolean open() {
        return status == RosterInvitationStatus.INVITED;
    }
}
