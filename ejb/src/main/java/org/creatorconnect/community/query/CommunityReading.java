package org.creatorconnect.community.query;

import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

/** What is asked about communities, in HQL that the compiler checks. */
interface CommunityReading {

    String SELECT =
            """
            select new org.creatorconnect.community.query.CommunityRow(
                h.id, h.platform, h.place, h.url, h.status, h.followers, h.verifiedAt, h.provedBy,
                h.proofCode, h.dueBy,
                (select count(*) from TrackingLink l where l.channelId = h.id),
                (select coalesce(sum(d.clicks), 0L) from TrackingLink l
                 join ClickDay d on d.linkId = l.id where l.channelId = h.id),
                (select count(*) from TrackingLink l
                 join AttributionCandidate c on c.linkId = l.id and c.won where l.channelId = h.id),
                (select count(*) from TaskApplication a
                 where a.communityId = h.id and a.status in (APPLIED, ACCEPTED)))
            from Channel h where h.affiliateId = :self and h.community
            """;

    /** All that somebody named, the oldest first. */
    @HQL(SELECT + " order by h.id limit 200")
    List<CommunityRow> own(UUID self);

    @HQL(SELECT + " and h.id = :community")
    List<CommunityRow> one(UUID self, UUID community);
}
