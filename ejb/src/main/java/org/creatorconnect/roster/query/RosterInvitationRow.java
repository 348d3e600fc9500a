package org.creatorconnect.roster.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.creatorconnect.money.Rate;
import org.creatorconnect.roster.AgencyShare;
import org.creatorconnect.roster.RosterInvitationStatus;
import org.creatorconnect.roster.SharedAmount;
import org.jspecify.annotations.Nullable;

/**
 * An agency's invitation of a creator, in a list; without a first day it begins with the consent.
 *
 * @param affiliateId the creator; null while it is for whoever has the mailbox, and ever after when
 *     they did not accept it
 * @param creatorName the creator's name, else the address; empty once that is erased
 * @param email the mailbox it was sent to, while it is open
 */
public record RosterInvitationRow(
        UUID id,
        UUID mcnId,
        String mcnName,
        @Nullable UUID affiliateId,
        String creatorName,
        @Nullable String email,
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

    /** What that makes of a round amount. */
    public SharedAmount example() {
        return new AgencyShare(shareBps).example();
    }

    /** Whether the creator can still decide. */
    public boolean open() {
        return status == RosterInvitationStatus.INVITED;
    }
}
