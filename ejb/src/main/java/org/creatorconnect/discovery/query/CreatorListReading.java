package org.creatorconnect.discovery.query;

import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

/** What is asked about lists of creators, in HQL that the compiler checks. */
interface CreatorListReading {

    String LIST =
            """
            select new org.creatorconnect.discovery.query.CreatorListRow(
                l.id, l.name, (select count(*) from ListedCreator c where c.listId = l.id))
            from CreatorList l where l.teamId = :team
            """;

    /** A team's, by name. */
    @HQL(LIST + " order by lower(l.name), l.id limit 50")
    List<CreatorListRow> lists(UUID team);

    @HQL(LIST + " and l.id = :list")
    List<CreatorListRow> list(UUID team, UUID list);

    /** Who is in a list, those whom the team can find first and by name. */
    @HQL(
            """
            select new org.creatorconnect.discovery.query.ListedRow(
                c.affiliateId,
                (case when i.found and a.status = ACTIVE and b.id is null then true else false end),
                a.displayName, a.country,
                (select max(h.followers) from Channel h
                 where h.affiliateId = a.id and h.status = VERIFIED),
                c.note, c.listedAt)
            from ListedCreator c join Affiliate a on a.id = c.affiliateId
            left join Introduction i on i.affiliateId = c.affiliateId
            left join Ban b on b.affiliateId = a.id and b.merchantId = :team and b.endedAt is null
            where c.listId = :list
            order by (case when i.found and a.status = ACTIVE and b.id is null then 0 else 1 end),
                     a.displayName, c.affiliateId limit 500
            """)
    List<ListedRow> listed(UUID team, UUID list);
}
