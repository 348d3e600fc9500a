package org.creatorconnect.ban.query;

import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

/** What is asked about bans, in HQL that the compiler checks. */
interface BanReading {

    /** Those that hold, the platform's first and then by merchant. */
    @HQL(
            """
            select new org.creatorconnect.ban.query.BanRow(
                b.id, m.id, m.name, b.reason, b.bannedAt, b.bannedUntil, b.runningAssignments)
            from Ban b left join Merchant m on m.id = b.merchantId
            where b.affiliateId = :affiliate and b.endedAt is null
            order by m.name nulls first, b.id limit 50
            """)
    List<BanRow> holding(UUID affiliate);

    /** Every ban, the newest first. */
    @HQL(
            """
            select new org.creatorconnect.ban.query.PastBan(
                b.id, m.id, m.name, b.reason, b.note, b.bannedAt, b.bannedBy, b.bannedUntil, b.runningAssignments,
                b.endedAt, b.endedBy)
            from Ban b left join Merchant m on m.id = b.merchantId
            where b.affiliateId = :affiliate order by b.bannedAt desc, b.id desc limit 50
            """)
    List<PastBan> all(UUID affiliate);
}
