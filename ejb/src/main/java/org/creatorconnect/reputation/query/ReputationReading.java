package org.creatorconnect.reputation.query;

import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

/** Whose figures stand beside something, in HQL that the compiler checks. */
interface ReputationReading {

    /** The merchant of a task that creators could see. */
    @HQL(
            """
            select c.merchantId from Task t join Campaign c on c.id = t.campaignId
            where t.id = :task and t.publishedAt is not null
            """)
    List<UUID> merchantOf(UUID task);

    /** Who asks to do a task of a merchant. */
    @HQL(
            """
            select a.affiliateId from TaskApplication a join Task t on t.id = a.taskId
            join Campaign c on c.id = t.campaignId
            where a.id = :application and (:merchant is null or c.merchantId = :merchant)
            """)
    List<UUID> applicantOf(UUID application, UUID merchant);
}
