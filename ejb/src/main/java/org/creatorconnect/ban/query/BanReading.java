package org.creatorconnect.ban.query;

import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

/** What is asked about bans, in HQL that the compiler checks. */
interface BanReading {

    /** The ban that holds. */
    @HQL(
            """
            select new org.creatorconnect.ban.query.BanRow(
                b.id, b.reason, b.bannedAt, b.bannedUntil, b.runningAssignments)
            from Ban b where b.affiliateId = :affiliate and b.endedAt is null
            """)
    List<BanRow> holding(UUID affiliate);

    /** Every ban, the newest first. */
    @HQL(
            """
            select new org.creatorconnect.ban.query.PastBan(
                b.id, b.reason, b.note, b.bannedAt, b.bannedBy, b.bannedUntil, b.runningAssignments,
                b.endedAt, b.endedBy)
            from Ban b where b.affiliateId = :affiliate order by b.bannedAt desc limit 50
            """)
    List<PastBan> all(UUID affiliate);
}
