package org.creatorconnect.merchant.query;

import static org.creatorconnect.foundation.query.Search.FIRST;
import static org.creatorconnect.foundation.query.Search.HAS;
import static org.creatorconnect.foundation.query.Search.THEM;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.merchant.Program;
import org.hibernate.annotations.processing.HQL;

/** What is asked about merchants, in HQL that the compiler checks. */
interface MerchantReading {

    String SELECT =
            """
            select new org.creatorconnect.merchant.query.MerchantRow(
                m.id, m.name, m.country, m.houseBrand, g.version, g.rate, g.days)
            """;

    String FROM =
            """
            from Merchant m left join lateral (
                select p.termsVersion as version, p.defaultRate as rate, p.holdDays as days
                from Program p where p.merchantId = m.id and p.effectiveAt <= :now
                order by p.termsVersion desc limit 1) g
            where m.id is not null
            """;

    String NAMED = " and m.id = :id";
    String IN_COUNTRY = " and m.country = :country";
    String FOUND =
            " and m.id in (select x.id from Merchant x where "
                    + (HAS + "x.searchWords" + THEM + FIRST + ")");

    String BY_ID = "m.id";
    String BY_NAME = "m.name";
    String BY_COUNTRY = "m.country";
    String BY_RATE = "g.rate";
    String BY_HOLD = "g.days";
    String BY_VERSION = "g.version";

    /** Every condition and order at once, so that the compiler reads all of them. */
    @HQL(
            SELECT
                    + FROM
                    + NAMED
                    + IN_COUNTRY
                    + FOUND
                    + " order by "
                    + (BY_ID + ", " + BY_NAME + ", " + BY_COUNTRY + ", " + BY_RATE)
                    + (", " + BY_HOLD + ", " + BY_VERSION))
    List<MerchantRow> everything(Instant now, UUID id, String country, String words);

    @HQL(
            """
            select p from Program p where p.merchantId = :merchant
            order by p.termsVersion desc limit 50
            """)
    List<Program> versions(UUID merchant);

    @HQL(
            """
            select new org.creatorconnect.merchant.query.KeyRow(k.id, k.createdAt, k.retiredAt)
            from SigningKey k where k.merchantId = :merchant order by k.id desc limit 20
            """)
    List<KeyRow> keys(UUID merchant);
}
