package org.creatorconnect.order.query;

import static org.creatorconnect.foundation.query.Search.HAS;
import static org.creatorconnect.foundation.query.Search.THEM;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.order.OrderStatus;
import org.hibernate.annotations.processing.HQL;

/** What is asked about orders, in HQL that the compiler checks. */
interface OrderReading {

    String SELECT =
            """
            select new org.creatorconnect.order.query.OrderRow(
                o.id, o.merchantId, m.name, o.reference, o.status,
                new org.creatorconnect.money.Money(o.paidMinor, o.currency),
                o.orderedAt, o.receivedAt, o.completedAt, o.affiliateId, f.displayName, o.outcome,
                (select count(*) from OrderLine l where l.orderId = o.id),
                new org.creatorconnect.money.Money(
                    (select sum(l.refundedMinor) from OrderLine l where l.orderId = o.id), o.currency),
                new org.creatorconnect.money.Money(
                    (select coalesce(sum(c.keptMinor + c.feeMinor), 0L) from Commission c
                     where c.orderId = o.id), o.currency),
                o.validatesAt, o.validatedAt,
                new org.creatorconnect.order.query.Labels(
                    o.subIds, coalesce(a.subIds, k.subIds), t.subIds))
            """;

    String FROM =
            """
            from ShopOrder o join Merchant m on m.id = o.merchantId
            left join Affiliate f on f.id = o.affiliateId
            left join AttributionCandidate a on a.orderId = o.id and a.won
            left join TrackingLink k on k.id = a.linkId
            left join ClickLabel t on t.linkId = a.linkId and t.nonce = a.clickNonce
            where o.id is not null
            """;

    String OF_MERCHANT = " and o.merchantId = :merchant";
    String NAMED = " and o.id in :ids";
    String REFERENCE = " and o.reference = :reference";
    String IN_STATE = " and o.status in :states";
    String EARNED = " and o.affiliateId is not null";
    String UNEARNED = " and o.affiliateId is null";
    String SINCE = " and o.orderedAt >= :since";
    String UNTIL = " and o.orderedAt < :until";

    /** In the words of the index on the orders that wait for a report. */
    String APPROVES_BEFORE =
            """
             and o.status = RECEIVED and o.validatedAt is null and o.validatesAt is not null
             and o.validatesAt <= :approvesBefore
             and exists (select 1 from Commission c where c.orderId = o.id
                         and c.keptMinor + c.feeMinor > 0)
            """;

    /** By its own reference, or by the creator who earned it. */
    String FOUND =
            " and o.id in (select x.id from ShopOrder x where "
                    + (HAS + "x.searchWords" + THEM)
                    + " union all select x.id from ShopOrder x"
                    + " join Affiliate y on y.id = x.affiliateId where "
                    + (HAS + "y.searchWords" + THEM + ")");

    String BY_ID = "o.id";
    String BY_ORDERED = "o.orderedAt";
    String BY_RECEIVED = "o.receivedAt";
    String BY_MERCHANT = "m.name";
    String BY_REFERENCE = "o.reference";
    String BY_CURRENCY = "o.currency";
    String BY_PAID = "o.paidMinor";
    String BY_CREATOR = "f.displayName";
    String BY_STATE = "o.status";

    /** Every condition and order at once, so that the compiler reads all of them. */
    @HQL(
            SELECT
                    + FROM
                    + OF_MERCHANT
                    + NAMED
                    + REFERENCE
                    + IN_STATE
                    + EARNED
                    + UNEARNED
                    + SINCE
                    + UNTIL
                    + APPROVES_BEFORE
                    + FOUND
                    + " order by "
                    + (BY_ID + ", " + BY_ORDERED + ", " + BY_RECEIVED + ", " + BY_MERCHANT)
                    + (", " + BY_REFERENCE + ", " + BY_CURRENCY + ", " + BY_PAID)
                    + (", " + BY_CREATOR + ", " + BY_STATE))
    List<OrderRow> everything(
            UUID merchant,
            Collection<UUID> ids,
            String reference,
            Collection<OrderStatus> states,
            Instant since,
            Instant until,
            Instant approvesBefore,
            String words);

    @HQL(
            """
            select new org.creatorconnect.order.query.OrderLineRow(
                l.id, l.reference, coalesce(p.title, l.productReference), l.quantity,
                new org.creatorconnect.order.LineAmounts(
                    new org.creatorconnect.money.Money(l.grossMinor, o.currency),
                    new org.creatorconnect.money.Money(l.couponsMinor, o.currency),
                    new org.creatorconnect.money.Money(l.taxMinor, o.currency),
                    new org.creatorconnect.money.Money(l.shippingMinor, o.currency)),
                new org.creatorconnect.money.Money(l.refundedMinor, o.currency))
            from OrderLine l join ShopOrder o on o.id = l.orderId
            left join Product p on p.merchantId = o.merchantId and p.reference = l.productReference
            where l.orderId = :order order by l.position
            """)
    List<OrderLineRow> lines(UUID order);

    @HQL(
            """
            select new org.creatorconnect.order.query.OrderEventRow(
                e.reference, e.type, e.orderStatus, e.receivedAt,
                new org.creatorconnect.money.Money(
                    (select coalesce(sum(r.amountMinor), 0L) from OrderRefund r
                     where r.eventId = e.id), o.currency))
            from OrderEvent e join ShopOrder o on o.id = e.orderId
            where e.orderId = :order order by e.id
            """)
    List<OrderEventRow> events(UUID order);

    @HQL(
            """
            select new org.creatorconnect.order.query.CandidateRow(
                c.kind, c.reference, c.affiliateId, f.displayName, l.code, c.touchedAt, c.ageSeconds,
                c.won, c.reason)
            from AttributionCandidate c left join Affiliate f on f.id = c.affiliateId
            left join TrackingLink l on l.id = c.linkId
            where c.orderId = :order order by c.position
            """)
    List<CandidateRow> candidates(UUID order);
}
