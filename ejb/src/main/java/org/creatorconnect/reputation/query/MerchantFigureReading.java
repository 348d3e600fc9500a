package org.creatorconnect.reputation.query;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

/**
 * Which events each figure of a merchant is made of, in HQL that the compiler checks: the same rows
 * are counted and shown. What a ban called off is among none of them.
 */
interface MerchantFigureReading {

    String COUNTED = CreatorFigureReading.COUNTED;
    String TOTAL = CreatorFigureReading.TOTAL;

    String SHOWN =
            "select new org.creatorconnect.reputation.query.FigureEvent("
                    + "s.id, t.title, f.displayName, s.decidedAt, ";
    String NEWEST = " order by s.id desc limit 100";

    /** What a reviewer decided in the merchant's place is not the merchant's. */
    String CONTENT =
            " from Submission s join Assignment g on g.id = s.assignmentId"
                    + " join Task t on t.id = g.taskId"
                    + " join Campaign c on c.id = t.campaignId"
                    + " join Affiliate f on f.id = g.affiliateId"
                    + " where c.merchantId = :merchant and s.decidedAt >= :windowStart"
                    + " and s.escalatedAt is null"
                    + OnTime.STANDS;

    String REVIEWED =
            CONTENT
                    + " and s.status in (APPROVED, CHANGES_REQUESTED, REJECTED)"
                    + " and not s.decidedBySilence";
    String SPENT = "sql('(extract(epoch from (? - ?)) / 60)', s.decidedAt, s.submittedAt)";

    String APPROVED = CONTENT + " and s.status = APPROVED";
    String WAS_SILENT = "(case when s.decidedBySilence then 1L else 0L end)";

    String SALES =
            " from Commission k where k.merchantId = :merchant"
                    + " and k.status in (APPROVED, IN_PAYOUT, PAID, REVERSED)"
                    + " and coalesce(k.reversedAt, k.approvedAt) >= :windowStart"
                    + " and k.zeroReason is null";
    String TAKEN_BACK =
            "(case when k.status = REVERSED and k.reversalReason <> REFUNDED"
                    + " then 1L else 0L end)";

    @HQL(
            "select new org.creatorconnect.reputation.query.Tally(count(*),"
                    + " cast(percentile_cont(0.5) within group (order by cast("
                    + SPENT
                    + " as Double)) as BigDecimal))"
                    + REVIEWED)
    Tally review(UUID merchant, Instant windowStart);

    @HQL(SHOWN + "cast(" + SPENT + " as Long))" + REVIEWED + NEWEST)
    List<FigureEvent> reviewEvents(UUID merchant, Instant windowStart);

    @HQL(COUNTED + WAS_SILENT + TOTAL + APPROVED)
    Tally bySilence(UUID merchant, Instant windowStart);

    @HQL(SHOWN + WAS_SILENT + ")" + APPROVED + NEWEST)
    List<FigureEvent> bySilenceEvents(UUID merchant, Instant windowStart);

    @HQL(COUNTED + TAKEN_BACK + TOTAL + SALES)
    Tally reversed(UUID merchant, Instant windowStart);

    @HQL(
            "select new org.creatorconnect.reputation.query.FigureEvent("
                    + "k.id, o.reference, f.displayName, coalesce(k.reversedAt, k.approvedAt), "
                    + TAKEN_BACK
                    + ") from Commission k join ShopOrder o on o.id = k.orderId"
                    + " join Affiliate f on f.id = k.affiliateId"
                    + " where k.merchantId = :merchant"
                    + " and k.status in (APPROVED, IN_PAYOUT, PAID, REVERSED)"
                    + " and coalesce(k.reversedAt, k.approvedAt) >= :windowStart"
                    + " and k.zeroReason is null order by k.id desc limit 100")
    List<FigureEvent> reversedEvents(UUID merchant, Instant windowStart);

    @HQL(
            "select count(*) from Assignment g join Task t on t.id = g.taskId"
                    + " join Campaign c on c.id = t.campaignId where c.merchantId = :merchant"
                    + " and g.endReason = 'AFFILIATE_BANNED' and g.endedAt >= :windowStart")
    long calledOff(UUID merchant, Instant windowStart);
}
