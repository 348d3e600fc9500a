package org.creatorconnect.payout.query;

import static org.creatorconnect.foundation.query.Search.AND_FOUND;
import static org.creatorconnect.foundation.query.Search.CLOSE_HAS;
import static org.creatorconnect.foundation.query.Search.OR_FOUND;
import static org.creatorconnect.foundation.query.Search.OR_HAS;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.earnings.EarningSource;
import org.hibernate.annotations.processing.HQL;

/** What is asked about the earnings in a payout, in HQL that the compiler checks. */
interface PayoutItemReading {

    String SELECT =
            """
            select new org.creatorconnect.payout.query.PayoutItemRow(
                i.earningId, e.source, coalesce(c.id, g.id, e.sourceId),
                coalesce(d.title, l.productReference, k.title, ''), coalesce(m.name, ''),
                coalesce(o.reference || ' / ' || l.reference,
                         case when r.percent > 0 then cast(r.percent as string) || ' %' end, ''),
                new org.creatorconnect.money.Money(i.amountMinor, e.currency))
            """;

    String FROM =
            """
             from PayoutItem i join Earning e on e.id = i.earningId
             left join Commission c on e.source = COMMISSION and c.id = e.sourceId
             left join ShopOrder o on o.id = c.orderId left join OrderLine l on l.id = c.lineId
             left join Product d on d.merchantId = c.merchantId and d.reference = l.productReference
             left join Tranche r on e.source = TRANCHE and r.id = e.sourceId
             left join Assignment g on g.id = r.assignmentId left join Task k on k.id = g.taskId
             left join Campaign n on n.id = k.campaignId
             left join Merchant m on m.id = coalesce(c.merchantId, n.merchantId)
             where i.payoutId = :payout
            """;

    String FROM_SOURCE = " and e.source in :sources";

    /** By the references and names in the list. */
    String FOUND =
            AND_FOUND
                    + "d.searchWords"
                    + OR_FOUND
                    + "k.searchWords"
                    + OR_FOUND
                    + "m.searchWords"
                    + OR_FOUND
                    + "o.searchWords"
                    + OR_HAS
                    + "l.productReference"
                    + CLOSE_HAS;

    String BY_ID = "i.earningId";
    String BY_TITLE = "coalesce(d.title, l.productReference, k.title, '')";
    String BY_SOURCE = "e.source";
    String BY_MERCHANT = "coalesce(m.name, '')";
    String BY_AMOUNT = "i.amountMinor";

    /** Every condition and order at once, so that the compiler reads all of them. */
    @HQL(
            SELECT
                    + FROM
                    + FROM_SOURCE
                    + FOUND
                    + " order by "
                    + (BY_ID + ", " + BY_TITLE + ", " + BY_SOURCE + ", " + BY_MERCHANT)
                    + (", " + BY_AMOUNT))
    List<PayoutItemRow> everything(
            UUID payout, Collection<EarningSource> sources, String words, String any);
}
