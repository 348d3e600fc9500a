package org.creatorconnect.reputation.query;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

/**
 * Which events each figure of a creator is made of, in HQL that the compiler checks: the same rows
 * are counted and shown. What a ban called off is among none of them.
 */
interface CreatorFigureReading {

    String COUNTED =
            "select new org.creatorconnect.reputation.query.Tally(count(*),"
                    + " cast(coalesce(sum(";
    String TOTAL = "), 0L) as BigDecimal))";

    String SHOWN =
            "select new org.creatorconnect.reputation.query.FigureEvent(g.id, t.title, m.name, ";
    String NEWEST = " order by g.id desc limit 100";

    String WORK =
            " from Assignment g join Task t on t.id = g.taskId"
                    + " join Campaign c on c.id = t.campaignId"
                    + " join Merchant m on m.id = c.merchantId";
    String DECIDED =
            " join Submission s on s.assignmentId = g.id and s.status in (APPROVED, REJECTED)";
    String OWN = " where g.affiliateId = :creator" + OnTime.STANDS;

    String DONE = WORK + OWN + " and g.status = COMPLETED and g.endedAt >= :windowStart";

    String ON_TIME = WORK + OnTime.FIRST_CONTENT + OWN + OnTime.DUE;

    String JUDGED = WORK + DECIDED + OWN + " and s.decidedAt >= :windowStart";
    String ROUNDS = "cast(s.round - 1 as Long)";
    String WAS_REJECTED = "(case when s.status = REJECTED then 1L else 0L end)";

    String STAYED =
            WORK
                    + OWN
                    + " and (g.status = COMPLETED or g.endReason = 'CONTENT_REMOVED')"
                    + " and g.endedAt >= :windowStart and exists (select 1 from Tranche p"
                    + " where p.assignmentId = g.id and p.afterDays > 0)";

    /** A part of the fee goes back only when the content was gone. */
    String LIVED =
            "(case when exists (select 1 from Tranche p where p.assignmentId = g.id"
                    + " and p.status = RETURNED) then 0L else 1L end)";

    @HQL(COUNTED + "1L" + TOTAL + DONE)
    Tally done(UUID creator, Instant windowStart);

    @HQL(SHOWN + "g.endedAt, 1L)" + DONE + NEWEST)
    List<FigureEvent> doneEvents(UUID creator, Instant windowStart);

    @HQL(COUNTED + OnTime.CAME + TOTAL + ON_TIME)
    Tally onTime(UUID creator, Instant windowStart);

    @HQL(SHOWN + OnTime.AT + ", " + OnTime.CAME + ")" + ON_TIME + NEWEST)
    List<FigureEvent> onTimeEvents(UUID creator, Instant windowStart);

    @HQL(COUNTED + ROUNDS + TOTAL + JUDGED)
    Tally revisions(UUID creator, Instant windowStart);

    @HQL(SHOWN + "s.decidedAt, " + ROUNDS + ")" + JUDGED + NEWEST)
    List<FigureEvent> revisionEvents(UUID creator, Instant windowStart);

    @HQL(COUNTED + WAS_REJECTED + TOTAL + JUDGED)
    Tally rejected(UUID creator, Instant windowStart);

    @HQL(SHOWN + "s.decidedAt, " + WAS_REJECTED + ")" + JUDGED + NEWEST)
    List<FigureEvent> rejectedEvents(UUID creator, Instant windowStart);

    @HQL(COUNTED + LIVED + TOTAL + STAYED)
    Tally stayedLive(UUID creator, Instant windowStart);

    @HQL(SHOWN + "g.endedAt, " + LIVED + ")" + STAYED + NEWEST)
    List<FigureEvent> stayedLiveEvents(UUID creator, Instant windowStart);

    @HQL(
            "select count(*) from Assignment g where g.affiliateId = :creator"
                    + " and g.endReason = 'AFFILIATE_BANNED' and g.endedAt >= :windowStart")
    long calledOff(UUID creator, Instant windowStart);
}
