package org.creatorconnect.notification.query;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.notification.NotificationKind;
import org.hibernate.annotations.processing.HQL;

/** Whom objects concern, in HQL that the compiler checks; each question for many objects. */
interface ConcernedReading {

    @HQL(
            """
            select new org.creatorconnect.notification.query.Concerned(
                a.id, a.affiliateId, a.mcnId, c.merchantId, t.title, f.displayName, w.displayName, null,
                t.id, null, '')
            from TaskApplication a join Task t on t.id = a.taskId
            join Campaign c on c.id = t.campaignId join Affiliate f on f.id = a.affiliateId
            left join Affiliate w on w.id = a.mcnId
            where a.id in :ids
            """)
    List<Concerned> applications(Collection<UUID> ids);

    @HQL(
            """
            select new org.creatorconnect.notification.query.Concerned(
                g.id, g.affiliateId, k.mcnId, c.merchantId, t.title, f.displayName, w.displayName)
            from Assignment g join Task t on t.id = g.taskId
            join Campaign c on c.id = t.campaignId join Affiliate f on f.id = g.affiliateId
            left join RosterContent k on k.assignmentId = g.id
            left join Affiliate w on w.id = k.mcnId
            where g.id in :ids
            """)
    List<Concerned> assignments(Collection<UUID> ids);

    @HQL(
            """
            select new org.creatorconnect.notification.query.Concerned(
                s.id, g.affiliateId, k.mcnId, c.merchantId, t.title, f.displayName, w.displayName, g.id,
                null, null, '')
            from Submission s join Assignment g on g.id = s.assignmentId
            join Task t on t.id = g.taskId
            join Campaign c on c.id = t.campaignId join Affiliate f on f.id = g.affiliateId
            left join RosterContent k on k.assignmentId = g.id
            left join Affiliate w on w.id = k.mcnId
            where s.id in :ids
            """)
    List<Concerned> submissions(Collection<UUID> ids);

    @HQL(
            """
            select new org.creatorconnect.notification.query.Concerned(
                d.id, g.affiliateId, k.mcnId, c.merchantId, t.title, f.displayName, w.displayName)
            from Dispute d join Assignment g on g.id = d.assignmentId
            join Task t on t.id = g.taskId
            join Campaign c on c.id = t.campaignId join Affiliate f on f.id = g.affiliateId
            left join RosterContent k on k.assignmentId = g.id
            left join Affiliate w on w.id = k.mcnId
            where d.id in :ids
            """)
    List<Concerned> disputes(Collection<UUID> ids);

    /** Content that the merchant is to decide about, and no reviewer. */
    @HQL(
            """
            select new org.creatorconnect.notification.query.Concerned(
                s.id, null, null, c.merchantId, t.title, null, null)
            from Submission s join Assignment g on g.id = s.assignmentId
            join Task t on t.id = g.taskId join Campaign c on c.id = t.campaignId
            where s.id in :ids and s.escalatedAt is null
            """)
    List<Concerned> submissionsToReview(Collection<UUID> ids);

    @HQL(
            """
            select new org.creatorconnect.notification.query.Concerned(
                t.id, null, null, c.merchantId, t.title, null, null)
            from Task t join Campaign c on c.id = t.campaignId where t.id in :ids
            """)
    List<Concerned> tasks(Collection<UUID> ids);

    @HQL(
            """
            select new org.creatorconnect.notification.query.Concerned(
                f.id, f.id, null, null, null, null, null)
            from Affiliate f where f.id in :ids
            """)
    List<Concerned> affiliates(Collection<UUID> ids);

    /** A merchant's ban. */
    @HQL(
            """
            select new org.creatorconnect.notification.query.ConcernedBanned(
                b.id, b.affiliateId, b.merchantId, f.displayName, m.name, b.reason, b.bannedUntil)
            from Ban b join Affiliate f on f.id = b.affiliateId
            join Merchant m on m.id = b.merchantId
            where b.id in :ids
            """)
    List<ConcernedBanned> bans(Collection<UUID> ids);

    /** Affiliates whom a ban that holds keeps from the whole platform. */
    @HQL(
            """
            select new org.creatorconnect.notification.query.ConcernedBanned(
                f.id, f.id, b.merchantId, f.displayName, null, b.reason, b.bannedUntil)
            from Ban b join Affiliate f on f.id = b.affiliateId
            where b.affiliateId in :ids and b.merchantId is null and b.endedAt is null
            """)
    List<ConcernedBanned> banned(Collection<UUID> ids);

    @HQL(
            """
            select new org.creatorconnect.notification.query.Concerned(
                r.id, r.affiliateId, null, null, null, null, null)
            from RoleApplication r where r.id in :ids
            """)
    List<Concerned> roleApplications(Collection<UUID> ids);

    /**
     * Whose move it is, and the tier it is about: the one they fell from, or the one they are in.
     */
    @HQL(
            """
            select new org.creatorconnect.notification.query.Concerned(
                m.id, m.affiliateId, null, null,
                case when m.cause = FELL then o.name else t.name end, null, null)
            from TierMove m left join Tier t on t.id = m.toId left join Tier o on o.id = m.fromId
            where m.id in :ids
            """)
    List<Concerned> tierMoves(Collection<UUID> ids);

    @HQL(
            """
            select new org.creatorconnect.notification.query.Concerned(
                p.id, p.affiliateId, null, null, null, null, null)
            from Appeal p where p.id in :ids
            """)
    List<Concerned> appeals(Collection<UUID> ids);

    @HQL(
            """
            select new org.creatorconnect.notification.query.Concerned(
                h.id, h.affiliateId, null, null, h.url, null, null)
            from Channel h where h.id in :ids
            """)
    List<Concerned> channels(Collection<UUID> ids);

    /**
     * The lines of one order are one matter, which the first of its commissions stands for. Those
     * of an affiliate that was taken in concern whoever took it in.
     */
    @HQL(
            """
            select new org.creatorconnect.notification.query.Concerned(
                m.id, coalesce(f.mergedInto, f.id), null, null, o.reference, null, null)
            from Commission m join ShopOrder o on o.id = m.orderId
            join Affiliate f on f.id = m.affiliateId
            where m.id in :ids and not exists (
                select 1 from Commission e where e.id in :ids and e.id < m.id
                  and e.orderId = m.orderId and e.affiliateId = m.affiliateId)
            """)
    List<Concerned> commissions(Collection<UUID> ids);

    @HQL(
            """
            select new org.creatorconnect.notification.query.ConcernedPayee(
                p.id, coalesce(f.mergedInto, f.id), new org.creatorconnect.money.Money(p.netMinor, p.currency))
            from Payout p join Affiliate f on f.id = p.affiliateId where p.id in :ids
            """)
    List<ConcernedPayee> payouts(Collection<UUID> ids);

    /** One by mail concerns its agency alone: who has the mailbox was told by its letter. */
    @HQL(
            """
            select new org.creatorconnect.notification.query.Concerned(
                i.id, i.affiliateId, i.mcnId, null, null, f.displayName, w.displayName)
            from RosterInvitation i left join Affiliate f on f.id = i.affiliateId
            join Affiliate w on w.id = i.mcnId
            where i.id in :ids
            """)
    List<Concerned> rosterInvitations(Collection<UUID> ids);

    @HQL(
            """
            select new org.creatorconnect.notification.query.Concerned(
                k.id, k.affiliateId, k.mcnId, null, null, f.displayName, w.displayName)
            from RosterContract k join Affiliate f on f.id = k.affiliateId
            join Affiliate w on w.id = k.mcnId
            where k.id in :ids
            """)
    List<Concerned> rosterContracts(Collection<UUID> ids);

    @HQL(
            """
            select new org.creatorconnect.notification.query.Concerned(
                s.id, k.affiliateId, k.mcnId, null, null, f.displayName, w.displayName)
            from ShareOffer s join RosterContract k on k.id = s.contractId
            join Affiliate f on f.id = k.affiliateId join Affiliate w on w.id = k.mcnId
            where s.id in :ids
            """)
    List<Concerned> shareOffers(Collection<UUID> ids);

    @HQL(
            """
            select new org.creatorconnect.notification.query.Concerned(
                c.id, c.affiliateId, null, c.merchantId, c.code, null, null)
            from CouponCode c where c.id in :ids
            """)
    List<Concerned> coupons(Collection<UUID> ids);

    @HQL(
            """
            select new org.creatorconnect.notification.query.ConcernedLeak(
                c.id, c.affiliateId, c.merchantId, c.code, k.host, k.orders, k.withoutClick, k.usual)
            from CouponLeak k join CouponCode c on c.id = k.couponId where k.id in :ids
            """)
    List<ConcernedLeak> couponLeaks(Collection<UUID> ids);

    @HQL(
            """
            select new org.creatorconnect.notification.query.Concerned(
                w.id, w.affiliateId, null, w.merchantId, substring(w.url, 1, 150), null, null)
            from Webhook w where w.id in :ids
            """)
    List<Concerned> webhooks(Collection<UUID> ids);

    /** Somebody in a team, or invited to it; that has no name yet. */
    @HQL(
            """
            select new org.creatorconnect.notification.query.Concerned(
                m.id, m.affiliateId, null, m.merchantId, a.displayName, null, null, null, null, a.id, '')
            from TeamMember m left join Account a on a.id = m.accountId
            where m.id in :ids
            """)
    List<Concerned> teamMembers(Collection<UUID> ids);

    /** Somebody whose account is to be deleted; nobody else of their team is told. */
    @HQL(
            """
            select new org.creatorconnect.notification.query.Concerned(
                c.id, a.affiliateId, null, a.merchantId, null, null, null, null, null, a.id, '')
            from AccountClosure c join Account a on a.id = c.accountId
            where c.id in :ids
            """)
    List<Concerned> accountClosures(Collection<UUID> ids);

    /** Whoever stays is told of whom they took in; who was taken in signs in no more. */
    @HQL(
            """
            select new org.creatorconnect.notification.query.Concerned(
                g.id, g.survivorId, null, null, f.displayName, null, null)
            from AffiliateMerge g join Affiliate f on f.id = g.mergedId
            where g.id in :ids
            """)
    List<Concerned> affiliateMerges(Collection<UUID> ids);

    /** The people who are these affiliates or act for these merchants, and can sign in. */
    @HQL(
            """
            select new org.creatorconnect.notification.query.Recipient(
                a.id, a.affiliateId, a.merchantId, a.teamRight, a.email, a.emailProvedAt, a.language,
                a.timeZone, c.mailing, h)
            from Account a
            left join MailChoice c on c.accountId = a.id and c.kind = :kind
            left join LetterHours h on h.accountId = a.id
            where a.access.disabledAt is null
              and (a.affiliateId in :affiliates or a.merchantId in :merchants)
            order by a.id
            """)
    List<Recipient> recipients(
            NotificationKind kind, Collection<UUID> affiliates, Collection<UUID> merchants);

    /** The next people, in the order of their accounts, who have links to a merchant. */
    @HQL(
            """
            select new org.creatorconnect.notification.query.Recipient(
                a.id, a.affiliateId, a.merchantId, a.teamRight, a.email, a.emailProvedAt, a.language,
                a.timeZone, c.mailing, h)
            from Account a
            left join MailChoice c on c.accountId = a.id and c.kind = :kind
            left join LetterHours h on h.accountId = a.id
            where a.access.disabledAt is null and a.id > :after
              and a.affiliateId in (select l.affiliateId from TrackingLink l where l.merchantId = :merchant)
            order by a.id limit :most
            """)
    List<Recipient> linking(NotificationKind kind, UUID merchant, UUID after, int most);

    /** One person, as far as the letter of the day needs it, while they belong to a team. */
    @HQL(
            """
            select new org.creatorconnect.notification.query.Recipient(
                a.id, a.affiliateId, a.merchantId, a.teamRight, a.email, a.emailProvedAt, a.language,
                a.timeZone, null, h)
            from Account a left join LetterHours h on h.accountId = a.id
            where a.access.disabledAt is null and a.teamRight is not null and a.id = :account
            """)
    List<Recipient> recipient(UUID account);
}
