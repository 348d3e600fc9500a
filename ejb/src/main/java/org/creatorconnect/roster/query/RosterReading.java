package org.creatorconnect.roster.query;

import static org.creatorconnect.foundation.query.Search.AND_FOUND;
import static org.creatorconnect.foundation.query.Search.CLOSE;
import static org.creatorconnect.foundation.query.Search.CLOSE_HAS;
import static org.creatorconnect.foundation.query.Search.OR_HAS;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.roster.RosterContractStatus;
import org.creatorconnect.roster.RosterInvitationStatus;
import org.hibernate.annotations.processing.HQL;

/** What is asked about rosters, in HQL that the compiler checks. */
interface RosterReading {

    String CONTRACT =
            """
            select new org.creatorconnect.roster.query.RosterContractRow(
                c.id, c.mcnId, m.displayName, c.affiliateId, f.displayName,
                (select s.shareBps from RosterShare s where s.contractId = c.id
                 and s.fromAt = (select max(x.fromAt) from RosterShare x where x.contractId = c.id)),
                c.noticeDays, c.tailDays, c.startsOn, c.endsOn, c.tailEndsOn, c.status, c.endReason,
                c.releaseDecidesBy, c.agreedAt, o.id, o.shareBps, o.lapsesAt)
            """;

    String CONTRACTS =
            """
             from RosterContract c join Affiliate m on m.id = c.mcnId
             join Affiliate f on f.id = c.affiliateId
             left join ShareOffer o on o.contractId = c.id and o.status = OFFERED
             where c.id is not null
            """;

    String OF_AGENCY = " and c.mcnId = :mcn";
    String OF_PARTY = " and (c.mcnId = :party or c.affiliateId = :party)";
    String OF_CREATOR = " and c.affiliateId = :creator";

    /** As {@code RosterRepository.inForce} says. */
    String IN_FORCE = " and c.startsOn <= :today and (c.endsOn is null or c.endsOn >= :today)";

    String NAMED = " and c.id = :id";
    String IN_STATE = " and c.status in :states";
    String FOUND = AND_FOUND + "f.searchWords" + CLOSE;

    String BY_ID = "c.id";
    String BY_CREATOR = "f.displayName";
    String BY_START = "c.startsOn";
    String BY_STATE = "c.status";

    /** Every condition and order at once, so that the compiler reads all of them. */
    @HQL(
            CONTRACT
                    + CONTRACTS
                    + OF_AGENCY
                    + OF_PARTY
                    + OF_CREATOR
                    + IN_FORCE
                    + NAMED
                    + IN_STATE
                    + FOUND
                    + " order by "
                    + (BY_ID + ", " + BY_CREATOR + ", " + BY_START + ", " + BY_STATE))
    List<RosterContractRow> contracts(
            UUID mcn,
            UUID party,
            UUID creator,
            LocalDate today,
            UUID id,
            Collection<RosterContractStatus> states,
            String words);

    String INVITATION =
            """
            select new org.creatorconnect.roster.query.RosterInvitationRow(
                i.id, i.mcnId, m.displayName, i.affiliateId, coalesce(f.displayName, i.email, ''),
                i.email, i.shareBps, i.noticeDays, i.tailDays, i.startsOn, i.endsOn, i.status,
                i.invitedAt, i.lapsesAt, i.decidedAt)
            """;

    String INVITATIONS =
            """
             from RosterInvitation i join Affiliate m on m.id = i.mcnId
             left join Affiliate f on f.id = i.affiliateId where i.id is not null
            """;

    String INVITED_BY = " and i.mcnId = :mcn";

    /** For whoever has the mailbox, but never for the agency itself. */
    String MAILED =
            """
             or i.mcnId <> :creator and lower(i.email) =
                (select lower(a.email) from Account a
                 where a.id = :account and a.affiliateId = :creator))
            """;

    String INVITED = " and (i.affiliateId = :creator" + MAILED;
    String INVITATION_OF = " and (i.mcnId = :creator or i.affiliateId = :creator" + MAILED;
    String INVITATION_NAMED = " and i.id = :id";
    String INVITATION_IN = " and i.status in :states";
    String INVITATION_FOUND = AND_FOUND + "f.searchWords" + OR_HAS + "i.email" + CLOSE_HAS;

    String BY_INVITATION = "i.id";
    String BY_INVITED = "coalesce(f.displayName, i.email, '')";
    String BY_LAPSE = "i.lapsesAt";
    String BY_ANSWER = "i.status";

    @HQL(
            INVITATION
                    + INVITATIONS
                    + INVITED_BY
                    + INVITED
                    + INVITATION_OF
                    + INVITATION_NAMED
                    + INVITATION_IN
                    + INVITATION_FOUND
                    + " order by "
                    + (BY_INVITATION + ", " + BY_INVITED + ", " + BY_LAPSE + ", " + BY_ANSWER))
    List<RosterInvitationRow> invitations(
            UUID mcn,
            UUID creator,
            UUID account,
            UUID id,
            Collection<RosterInvitationStatus> states,
            String words,
            String any);
}
