package org.creatorconnect.dispute.query;

import static org.creatorconnect.foundation.query.Search.AND_FOUND;
import static org.creatorconnect.foundation.query.Search.CLOSE;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.dispute.DisputeDecision;
import org.creatorconnect.dispute.DisputeReason;
import org.creatorconnect.dispute.DisputeStatus;
import org.hibernate.annotations.processing.HQL;

/** What is asked about disputes, in HQL that the compiler checks. */
interface DisputeReading {

    String SELECT =
            """
            select new org.creatorconnect.dispute.query.DisputeRow(
                d.id, d.assignmentId, d.submissionId, g.taskId, t.title, c.merchantId, m.name,
                g.affiliateId, f.displayName, k.mcnId, w.displayName,
                d.status, d.reason, d.statement, d.openedBy, d.openedAt, d.operatorFrom, d.decideBy,
                s.contentUrl, s.reasonCode, s.note,
                new org.creatorconnect.money.Money(g.feeMinor, g.currency),
                d.decision, d.creatorMinor, d.note, d.endedAt, d.endedBy, d.overturnedAt)
            """;

    String FROM =
            """
            from Dispute d join Assignment g on g.id = d.assignmentId
            join Submission s on s.id = d.submissionId
            join Task t on t.id = g.taskId
            join Campaign c on c.id = t.campaignId join Merchant m on m.id = c.merchantId
            join Affiliate f on f.id = g.affiliateId
            left join RosterContent k on k.assignmentId = g.id
            left join Affiliate w on w.id = k.mcnId
            where d.id is not null
            """;

    String NAMED = " and d.id = :dispute";
    String OF_MERCHANT = " and c.merchantId = :merchant";

    /** The creator's and the agency's, each by the index of its table. */
    String OF_AFFILIATE =
            " and g.id in (select x.id from Assignment x where x.affiliateId = :affiliate"
                    + " union all select x.assignmentId from RosterContent x"
                    + " where x.mcnId = :affiliate)";

    String ABOUT = " and d.assignmentId = :assignment";
    String IN_STATE = " and d.status in :states";
    String DECIDED = " and d.decision in :decisions";
    String BECAUSE = " and d.reason in :reasons";

    /** By words that may stand in one of them and in another. */
    String FOUND =
            AND_FOUND + "t.searchWords || ' ' || f.searchWords || ' ' || m.searchWords" + CLOSE;

    String BY_ID = "d.id";
    String BY_TASK = "t.title";
    String BY_CREATOR = "f.displayName";
    String BY_CURRENCY = "g.currency";
    String BY_FEE = "g.feeMinor";
    String BY_OPENED = "d.openedAt";
    String BY_DUE = "case d.status when OPEN then d.decideBy end";
    String BY_STATE = "d.status";

    /** Every condition and order at once, so that the compiler reads all of them. */
    @HQL(
            SELECT
                    + FROM
                    + NAMED
                    + OF_MERCHANT
                    + OF_AFFILIATE
                    + ABOUT
                    + IN_STATE
                    + DECIDED
                    + BECAUSE
                    + FOUND
                    + " order by "
                    + (BY_ID + ", " + BY_TASK + ", " + BY_CREATOR + ", " + BY_CURRENCY)
                    + (", " + BY_FEE + ", " + BY_OPENED + ", " + BY_DUE + ", " + BY_STATE))
    List<DisputeRow> everything(
            UUID dispute,
            UUID merchant,
            UUID affiliate,
            UUID assignment,
            Collection<DisputeStatus> states,
            Collection<DisputeDecision> decisions,
            Collection<DisputeReason> reasons,
            String words);

    @HQL(
            """
            select new org.creatorconnect.dispute.query.MessageRow(m.id, m.side, m.text, m.writtenAt)
            from DisputeMessage m where m.disputeId = :dispute order by m.id
            """)
    List<MessageRow> messages(UUID dispute);

    @HQL("select count(*) from Dispute d where d.status = OPEN")
    long waiting();
}
