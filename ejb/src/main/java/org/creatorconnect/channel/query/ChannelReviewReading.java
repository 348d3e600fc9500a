package org.creatorconnect.channel.query;

import static org.creatorconnect.foundation.query.Search.HAS;
import static org.creatorconnect.foundation.query.Search.THEM;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.channel.ChannelReviewKind;
import org.creatorconnect.channel.ChannelReviewStatus;
import org.hibernate.annotations.processing.HQL;

/** What is asked about reviews of channels, in HQL that the compiler checks. */
interface ChannelReviewReading {

    String SELECT =
            """
            select new org.creatorconnect.channel.query.ChannelReviewRow(
                r.id, r.channelId, r.affiliateId, a.displayName, c.platform, c.url, r.kind, r.status,
                r.followers, r.before, r.link, r.note, r.code, r.openedAt, r.reasonCode, r.decidedAt,
                r.decidedBy, d.dueAt)
            """;

    String FROM =
            """
            from ChannelReview r join Channel c on c.id = r.channelId
            join Affiliate a on a.id = r.affiliateId
            left join StandingDeadline d on d.kind = 'CHANNEL_REVIEW' and d.subjectId = r.id
            where r.id is not null
            """;

    String NAMED = " and r.id = :review";
    String OF_CHANNEL = " and r.channelId = :channel";
    String IN_STATE = " and r.status in :states";
    String OF_KIND = " and r.kind in :kinds";
    String FOUND =
            " and r.affiliateId in (select x.id from Affiliate x where "
                    + (HAS + "x.searchWords" + THEM + ")");

    String BY_ID = "r.id";
    String BY_APPLICANT = "a.displayName";
    String BY_KIND = "r.kind";
    String BY_OPENED = "r.openedAt";
    String BY_DUE = "d.dueAt";
    String BY_STATE = "r.status";

    /** Every condition and order at once, so that the compiler reads all of them. */
    @HQL(
            SELECT
                    + FROM
                    + NAMED
                    + OF_CHANNEL
                    + IN_STATE
                    + OF_KIND
                    + FOUND
                    + " order by "
                    + (BY_ID + ", " + BY_APPLICANT + ", " + BY_KIND)
                    + (", " + BY_OPENED + ", " + BY_DUE + ", " + BY_STATE))
    List<ChannelReviewRow> everything(
            UUID review,
            UUID channel,
            Collection<ChannelReviewStatus> states,
            Collection<ChannelReviewKind> kinds,
            String words);

    @HQL("select count(*) from ChannelReview r where r.status = OPEN")
    long waiting();
}
