package org.creatorconnect.webhook.query;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.webhook.WebhookEvent;
import org.hibernate.annotations.processing.HQL;

/** What is told of objects, in HQL that the compiler checks; each question for many objects. */
interface AnnouncedReading {

    @HQL(
            """
            select new org.creatorconnect.webhook.query.CommissionFact(
                c.id, cast(c.status as String), c.affiliateId, c.merchantId, c.orderId, o.reference,
                l.reference, new org.creatorconnect.money.Money(c.keptMinor, c.currency),
                new org.creatorconnect.money.Money(c.originalMinor, c.currency))
            from Commission c join ShopOrder o on o.id = c.orderId join OrderLine l on l.id = c.lineId
            where c.id in :ids order by c.id
            """)
    List<CommissionFact> commissions(Collection<UUID> ids);

    @HQL(
            """
            select new org.creatorconnect.webhook.query.PayoutFact(
                p.id, cast(p.status as String), p.affiliateId,
                new org.creatorconnect.money.Money(p.netMinor, p.currency))
            from Payout p where p.id in :ids order by p.id
            """)
    List<PayoutFact> payouts(Collection<UUID> ids);

    @HQL(
            """
            select new org.creatorconnect.webhook.query.WorkFact(
                t.id, cast(t.status as String), null, null, c.merchantId, c.id, null, null)
            from Task t join Campaign c on c.id = t.campaignId where t.id in :ids order by t.id
            """)
    List<WorkFact> tasks(Collection<UUID> ids);

    @HQL(
            """
            select new org.creatorconnect.webhook.query.WorkFact(
                a.id, cast(a.status as String), a.affiliateId, a.mcnId, c.merchantId, c.id, t.id, null)
            from TaskApplication a join Task t on t.id = a.taskId
            join Campaign c on c.id = t.campaignId where a.id in :ids order by a.id
            """)
    List<WorkFact> applications(Collection<UUID> ids);

    @HQL(
            """
            select new org.creatorconnect.webhook.query.WorkFact(
                i.id, cast(i.status as String), i.affiliateId, null, c.merchantId, c.id, t.id, null)
            from TaskInvitation i join Task t on t.id = i.taskId
            join Campaign c on c.id = t.campaignId where i.id in :ids order by i.id
            """)
    List<WorkFact> taskInvitations(Collection<UUID> ids);

    @HQL(
            """
            select new org.creatorconnect.webhook.query.WorkFact(
                g.id, cast(g.status as String), g.affiliateId, k.mcnId, c.merchantId, c.id, t.id, null)
            from Assignment g join Task t on t.id = g.taskId join Campaign c on c.id = t.campaignId
            left join RosterContent k on k.assignmentId = g.id where g.id in :ids order by g.id
            """)
    List<WorkFact> assignments(Collection<UUID> ids);

    @HQL(
            """
            select new org.creatorconnect.webhook.query.WorkFact(
                s.id, cast(s.status as String), g.affiliateId, k.mcnId, c.merchantId, c.id, t.id, g.id)
            from Submission s join Assignment g on g.id = s.assignmentId
            join Task t on t.id = g.taskId join Campaign c on c.id = t.campaignId
            left join RosterContent k on k.assignmentId = g.id where s.id in :ids order by s.id
            """)
    List<WorkFact> submissions(Collection<UUID> ids);

    @HQL(
            """
            select new org.creatorconnect.webhook.query.AffiliateFact(
                f.id, cast(f.status as String), f.id, null, null)
            from Affiliate f where f.id in :ids order by f.id
            """)
    List<AffiliateFact> affiliates(Collection<UUID> ids);

    @HQL(
            """
            select new org.creatorconnect.webhook.query.AffiliateFact(
                h.id, cast(h.status as String), h.affiliateId, null, h.platform)
            from Channel h where h.id in :ids order by h.id
            """)
    List<AffiliateFact> channels(Collection<UUID> ids);

    @HQL(
            """
            select new org.creatorconnect.webhook.query.AffiliateFact(
                k.id, cast(k.status as String), k.affiliateId, k.mcnId, null)
            from RosterContract k where k.id in :ids order by k.id
            """)
    List<AffiliateFact> contracts(Collection<UUID> ids);

    /** The webhooks of these sides that are told of an event. */
    @HQL(
            """
            select new org.creatorconnect.webhook.query.WebhookTarget(
                w.id, w.affiliateId, w.merchantId)
            from Webhook w join w.events e
            where w.status = ACTIVE and e = :event
              and (w.affiliateId in :affiliates or w.merchantId in :merchants)
            order by w.id
            """)
    List<WebhookTarget> targets(
            WebhookEvent event, Collection<UUID> affiliates, Collection<UUID> merchants);
}
