package org.creatorconnect.channel.query;

import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

/** What is asked about channels, in HQL that the compiler checks. */
interface ChannelReading {

    @HQL(
            """
            select new org.creatorconnect.channel.query.ChannelProofRow(
                c.id, c.platform, c.url, c.community, c.status, c.oneTime.code, c.oneTime.codeExpiresAt,
                c.oneTime.attempts, c.oneTime.attemptsFrom)
            from Channel c where c.id = :channel and c.affiliateId = :self
            """)
    List<ChannelProofRow> proof(UUID channel, UUID self);
}
