package org.creatorconnect.commission.query;

import static org.creatorconnect.foundation.query.Search.HAS;
import static org.creatorconnect.foundation.query.Search.HAS_FACETS;
import static org.creatorconnect.foundation.query.Search.THEM;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.assignment.query.GuaranteeRow;
import org.creatorconnect.commission.CommissionStatus;
import org.hibernate.annotations.processing.HQL;

/** What is asked about commissions, in HQL that the compiler checks. */
interface CommissionReading {

    /** The affiliate's candidate that a commission stands on: the one that won, or the last. */
    String TOUCH =
            """
             from AttributionCandidate x left join TrackingLink k on k.id = x.linkId
             left join ClickLabel t on t.linkId = x.linkId and t.nonce = x.clickNonce
             where x.orderId = c.orderId and x.affiliateId = c.affiliateId
             order by x.won desc, x.position desc limit 1)
            """;

    String SELECT =
            """
            select new org.creatorconnect.commission.query.CommissionRow(
                c.id, c.status, c.affiliateId, f.displayName, c.merchantId, m.name, c.orderId,
                o.reference, l.reference, l.position, coalesce(p.title, l.productReference),
                new org.creatorconnect.money.Money(c.baseMinor, c.currency),
                new org.creatorconnect.money.Money(c.keptMinor, c.currency),
                new org.creatorconnect.money.Money(c.originalMinor, c.currency),
                new org.creatorconnect.money.Money(c.feeMinor, c.currency),
                new org.creatorconnect.rate.RateRule(
                    c.rule.kind, c.rule.ruleId, c.rule.ruleVersion, new org.creatorconnect.money.Rate(c.rate)),
                c.zeroReason, o.orderedAt, c.createdAt, c.approvesAt, c.approvedAt, c.reversedAt,
                c.reversalReason, c.approvalReason,
                case when o.completedAt is null then false else true end,
                new org.creatorconnect.order.query.Labels(
                    (select case when x.won then o.subIds else null end"""
                    + TOUCH
                    + ", (select coalesce(x.subIds, k.subIds)"
                    + TOUCH
                    + ", (select t.subIds"
                    + TOUCH
                    + "), c.part.beneficiary, c.part.shareBps,"
                    + " new org.creatorconnect.money.Money(c.wholeMinor, c.currency),"
                    + " c.guaranteed.guaranteeId,"
                    + " new org.creatorconnect.money.Money(coalesce(c.guaranteed.cpsMinor, c.wholeMinor), c.currency),"
                    + " new org.creatorconnect.money.Money(coalesce(c.guaranteed.recoupedMinor, 0L), c.currency))";

    String FROM =
            """
             from Commission c join ShopOrder o on o.id = c.orderId
             join OrderLine l on l.id = c.lineId
             join Affiliate f on f.id = c.affiliateId join Merchant m on m.id = c.merchantId
             left join Product p on p.merchantId = c.merchantId and p.reference = l.productReference
             where c.id is not null
            """;

    String OF_MERCHANT = " and c.merchantId = :merchant";
    String OF_AFFILIATE = " and c.affiliateId = :affiliate";

    /** Also of one that was taken in; for single ones, as no index tells lists so. */
    String OF_HOLDER = " and coalesce(f.mergedInto, f.id) = :affiliate";

    String OF_ORDER = " and c.orderId = :order";
    String NAMED = " and c.id = :id";
    String IN_STATE = " and c.status in :states";
    String SINCE = " and o.orderedAt >= :since";
    String UNTIL = " and o.orderedAt < :until";

    /** By the order's reference alone. */
    String ORDER_FOUND =
            " and c.id in (select x.id from Commission x join ShopOrder y on y.id = x.orderId where "
                    + (HAS + "y.searchWords, :orderWords) as boolean))");

    /** By the order's reference, or words of the product, the affiliate or the merchant. */
    String FOUND =
            " and c.id in (select x.id from Commission x join ShopOrder y on y.id = x.orderId where "
                    + (HAS + "y.searchWords" + THEM)
                    + " union all select x.id from Commission x join OrderLine z on z.id = x.lineId"
                    + " join Product y on y.merchantId = x.merchantId"
                    + " and y.reference = z.productReference where "
                    + (HAS_FACETS + "y.facets" + THEM)
                    + " union all select x.id from Commission x"
                    + (" join Affiliate y on y.id = x.affiliateId where " + HAS)
                    + ("y.searchWords" + THEM)
                    + " union all select x.id from Commission x"
                    + (" join Merchant y on y.id = x.merchantId where " + HAS)
                    + ("y.searchWords" + THEM + ")");

    String BY_ID = "c.id";
    String BY_PRODUCT = "coalesce(p.title, l.productReference)";
    String BY_AFFILIATE = "f.displayName";
    String BY_MERCHANT = "m.name";
    String BY_ORDERED = "o.orderedAt";
    String BY_CURRENCY = "c.currency";
    String BY_BASE = "c.baseMinor";
    String BY_RATE = "c.rate";
    String BY_AMOUNT = "c.keptMinor";
    String BY_STATE = "c.status";
    String BY_LINE = "l.position";

    /** Every condition and order at once, so that the compiler reads all of them. */
    @HQL(
            SELECT
                    + FROM
                    + OF_MERCHANT
                    + OF_AFFILIATE
                    + OF_HOLDER
                    + OF_ORDER
                    + NAMED
                    + IN_STATE
                    + SINCE
                    + UNTIL
                    + ORDER_FOUND
                    + FOUND
                    + " order by "
                    + (BY_ID + ", " + BY_PRODUCT + ", " + BY_AFFILIATE + ", " + BY_MERCHANT)
                    + (", " + BY_ORDERED + ", " + BY_CURRENCY + ", " + BY_BASE + ", " + BY_RATE)
                    + (", " + BY_AMOUNT + ", " + BY_STATE + ", " + BY_LINE))
    List<CommissionRow> everything(
            UUID merchant,
            UUID affiliate,
            UUID order,
            UUID id,
            Collection<CommissionStatus> states,
            Instant since,
            Instant until,
            String orderWords,
            String words);

    @HQL(
            """
            select new org.creatorconnect.commission.query.CommissionFacts(
                l.quantity,
                new org.creatorconnect.order.LineAmounts(
                    new org.creatorconnect.money.Money(l.grossMinor, c.currency),
                    new org.creatorconnect.money.Money(l.couponsMinor, c.currency),
                    new org.creatorconnect.money.Money(l.taxMinor, c.currency),
                    new org.creatorconnect.money.Money(l.shippingMinor, c.currency)),
                new org.creatorconnect.money.Money(l.refundedMinor, c.currency),
                new org.creatorconnect.money.Rate(c.feeRate), k.code, o.holdDays,
                coalesce(g.windowDays, 0), o.completedAt, o.canceledAt, c.considered)
            from Commission c join OrderLine l on l.id = c.lineId
            join ShopOrder o on o.id = c.orderId left join TrackingLink k on k.id = c.linkId
            left join Program g on g.id = o.programId where c.id = :commission
            """)
    CommissionFacts facts(UUID commission);

    @HQL(
            """
            select new org.creatorconnect.commission.query.AdjustmentRow(
                a.id, a.reference, a.cause,
                new org.creatorconnect.money.Money(a.refundMinor, c.currency),
                new org.creatorconnect.money.Money(a.amountMinor, c.currency),
                new org.creatorconnect.money.Money(a.feeMinor, c.currency), a.takenFrom, a.madeAt)
            from CommissionAdjustment a join Commission c on c.id = a.commissionId
            where a.commissionId = :commission order by a.id
            """)
    List<AdjustmentRow> adjustments(UUID commission);

    /** Who gets what of the line, the creator first; one for what is shared with nobody. */
    @HQL(
            """
            select new org.creatorconnect.commission.query.CommissionPart(
                x.id, x.affiliateId, f.displayName, x.part.beneficiary,
                new org.creatorconnect.money.Money(x.keptMinor, x.currency))
            from Commission c join Commission x on x.lineId = c.lineId
              and (x.id = c.id or x.part.contractId = c.part.contractId)
            join Affiliate f on f.id = x.affiliateId
            where c.id = :commission order by x.part.beneficiary
            """)
    List<CommissionPart> parts(UUID commission);

    /** What events took back of the line's commission, all parts together. */
    @HQL(
            """
            select new org.creatorconnect.commission.query.LineAdjustment(
                a.reference, min(a.cause), new org.creatorconnect.money.Money(max(a.refundMinor), c.currency),
                new org.creatorconnect.money.Money(sum(a.amountMinor), c.currency), min(a.madeAt))
            from Commission c join Commission x on x.lineId = c.lineId
              and (x.id = c.id or x.part.contractId = c.part.contractId)
            join CommissionAdjustment a on a.commissionId = x.id
            where c.id = :commission group by a.reference, c.currency order by min(a.id)
            """)
    List<LineAdjustment> lineAdjustments(UUID commission);

    /** The fee that is an advance on it. */
    @HQL(
            """
            select new org.creatorconnect.assignment.query.GuaranteeRow(
                u.assignmentId,
                new org.creatorconnect.money.Money(g.feeMinor, g.currency),
                new org.creatorconnect.money.Money(u.advanceMinor, u.currency),
                new org.creatorconnect.money.Money(u.cpsMinor, u.currency),
                new org.creatorconnect.money.Money(u.extraMinor, u.currency))
            from Commission c join Guarantee u on u.assignmentId = c.guaranteed.guaranteeId
            join Assignment g on g.id = u.assignmentId where c.id = :commission
            """)
    GuaranteeRow guarantee(UUID commission);

    /** The payouts that its earning ever was part of. */
    @HQL(
            """
            select i.payoutId from PayoutItem i join Earning e on e.id = i.earningId
            where e.source = COMMISSION and e.sourceId = :commission
            """)
    List<UUID> payouts(UUID commission);

    @HQL(
            """
            select new org.creatorconnect.commission.query.CommissionEntryRow(
                e.id, e.reference, e.kind, e.effectiveAt)
            from WrittenEntry e where e.reference in :references order by e.id
            """)
    List<CommissionEntryRow> entries(Collection<String> references);
}
