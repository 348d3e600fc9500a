package org.creatorconnect.notification.query;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

/** Whom invitations to tasks concern, in HQL that the compiler checks. */
interface ConcernedInvitationReading {

    @HQL(
            """
            select new org.creatorconnect.notification.query.Concerned(
                i.id, i.affiliateId, null, c.merchantId, t.title, f.displayName, null)
            from TaskInvitation i join Task t on t.id = i.taskId
            join Campaign c on c.id = t.campaignId join Affiliate f on f.id = i.affiliateId
            where i.id in :ids
            """)
    List<Concerned> taskInvitations(Collection<UUID> ids);
}
