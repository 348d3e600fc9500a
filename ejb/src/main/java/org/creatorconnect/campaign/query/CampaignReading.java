package org.creatorconnect.campaign.query;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

/** What is asked about campaigns, in HQL that the compiler checks. */
interface CampaignReading {

    String SELECT =
            """
            select new org.creatorconnect.campaign.query.CampaignRow(
                c.id, c.merchantId, m.name, c.name, c.startsOn, c.endsOn,
                new org.creatorconnect.money.Money(c.budgetMinor, c.currency),
                (select count(*) from Task t where t.campaignId = c.id),
                new org.creatorconnect.money.Money(
                    (select coalesce(sum(cast(t.slots * (t.feeMinor
                                     + round(t.feeMinor * t.platformFeeRate, 0)) as Long)), 0L)
                     from Task t where t.campaignId = c.id and t.publishedAt is not null),
                    c.currency))
            """;

    String FROM = "from Campaign c join Merchant m on m.id = c.merchantId where c.id is not null";

    String OF_MERCHANT = " and c.merchantId = :merchant";
    String NAMED = " and c.id = :id";
    String SINCE = " and c.endsOn >= :firstDay";
    String UNTIL = " and c.startsOn <= :lastDay";
    String FOUND =
            " and c.id in (select x.id from Campaign x"
                    + " where lower(x.name) like lower(:any) escape '\\'"
                    + " union all select x.id from Campaign x"
                    + " join Merchant y on y.id = x.merchantId"
                    + " where lower(y.name) like lower(:any) escape '\\')";

    String BY_ID = "c.id";
    String BY_NAME = "c.name";
    String BY_MERCHANT = "m.name";
    String BY_START = "c.startsOn";
    String BY_CURRENCY = "c.currency";
    String BY_BUDGET = "c.budgetMinor";

    /** Every condition and order at once, so that the compiler reads all of them. */
    @HQL(
            SELECT
                    + FROM
                    + OF_MERCHANT
                    + NAMED
                    + SINCE
                    + UNTIL
                    + FOUND
                    + " order by "
                    + (BY_ID + ", " + BY_NAME + ", " + BY_MERCHANT + ", " + BY_START)
                    + (", " + BY_CURRENCY + ", " + BY_BUDGET))
    List<CampaignRow> everything(
            UUID merchant, UUID id, LocalDate firstDay, LocalDate lastDay, String any);
}
