package org.creatorconnect.proposal.query;

import static org.creatorconnect.foundation.query.Search.AND_FOUND;
import static org.creatorconnect.foundation.query.Search.CLOSE;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.proposal.ProposalSide;
import org.creatorconnect.proposal.ProposalStatus;
import org.hibernate.annotations.processing.HQL;

/** What is asked about proposals, in HQL that the compiler checks. */
interface ProposalReading {

    String SELECT =
            """
            select new org.creatorconnect.proposal.query.ProposalRow(
                p.id, p.assignmentId, p.number, p.countersId, n.id, g.taskId, t.title, c.merchantId,
                m.name, g.affiliateId, f.displayName, k.mcnId, w.displayName,
                p.status, p.proposedBy, p.note, p.feeMinor,
                new org.creatorconnect.money.Money(p.formerFeeMinor, p.currency),
                p.submissionDueAt, p.formerDueAt, p.creatorMinor, p.setAsideMinor,
                p.proposedAt, p.lapsesAt, p.endedAt, p.endedBy)
            """;

    String FROM =
            """
            from Proposal p join Assignment g on g.id = p.assignmentId
            join Task t on t.id = g.taskId
            join Campaign c on c.id = t.campaignId join Merchant m on m.id = c.merchantId
            join Affiliate f on f.id = g.affiliateId
            left join Proposal n on n.countersId = p.id
            left join RosterContent k on k.assignmentId = g.id
            left join Affiliate w on w.id = k.mcnId
            where p.id is not null
            """;

    String NAMED = " and p.id = :proposal";
    String OF_MERCHANT = " and c.merchantId = :merchant";

    /** The creator's and the agency's, each by the index of its table. */
    String OF_AFFILIATE =
            " and g.id in (select x.id from Assignment x where x.affiliateId = :affiliate"
                    + " union all select x.assignmentId from RosterContent x"
                    + " where x.mcnId = :affiliate)";

    String ABOUT = " and p.assignmentId = :assignment";
    String IN_STATE = " and p.status in :states";
    String BY = " and p.proposedBy in :sides";

    /** By words that may stand in one of them and in another. */
    String FOUND =
            AND_FOUND + "t.searchWords || ' ' || f.searchWords || ' ' || m.searchWords" + CLOSE;

    String BY_ID = "p.id";
    String BY_TASK = "t.title";
    String BY_CREATOR = "f.displayName";
    String BY_CURRENCY = "p.currency";
    String BY_FEE = "p.formerFeeMinor";
    String BY_MADE = "p.proposedAt";
    String BY_DUE = "case p.status when OPEN then p.lapsesAt end";
    String BY_STATE = "p.status";

    /** Every condition and order at once, so that the compiler reads all of them. */
    @HQL(
            SELECT
                    + FROM
                    + NAMED
                    + OF_MERCHANT
                    + OF_AFFILIATE
                    + ABOUT
                    + IN_STATE
                    + BY
                    + FOUND
                    + " order by "
                    + (BY_ID + ", " + BY_TASK + ", " + BY_CREATOR + ", " + BY_CURRENCY)
                    + (", " + BY_FEE + ", " + BY_MADE + ", " + BY_DUE + ", " + BY_STATE))
    List<ProposalRow> everything(
            UUID proposal,
            UUID merchant,
            UUID affiliate,
            UUID assignment,
            Collection<ProposalStatus> states,
            Collection<ProposalSide> sides,
            String words);

    @HQL(
            """
            select new org.creatorconnect.proposal.query.FeeStanding(
                g.currency, g.feeMinor, t.platformFeeRate,
                coalesce(sum(case when r.status = HELD then 0L else r.feeMinor end), 0L),
                coalesce(sum(case when r.status = HELD then 0L else r.platformFeeMinor end), 0L),
                coalesce(sum(case when r.status = HELD then r.feeMinor else 0L end), 0L),
                coalesce(sum(case when r.status = HELD then r.platformFeeMinor else 0L end), 0L))
            from Assignment g join Task t on t.id = g.taskId
            left join Tranche r on r.assignmentId = g.id and r.percent > 0
            where g.id = :assignment group by g.currency, g.feeMinor, t.platformFeeRate
            """)
    FeeStanding standing(UUID assignment);
}
