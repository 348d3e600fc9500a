package org.creatorconnect.funding.query;

import static org.creatorconnect.foundation.query.Search.HAS;
import static org.creatorconnect.foundation.query.Search.THEM;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

/** What is asked about merchants' money, in HQL that the compiler checks. */
interface FundingReading {

    String SELECT =
            """
            select new org.creatorconnect.funding.query.DepositRow(
                d.id, d.merchantId, m.name, d.reference,
                new org.creatorconnect.money.Money(d.amountMinor, d.currency),
                d.bookedBy, d.bookedAt)
            """;

    String FROM = " from Deposit d join Merchant m on m.id = d.merchantId where d.id is not null";

    String SINCE = " and d.bookedAt >= :since";
    String UNTIL = " and d.bookedAt < :until";

    /** By the merchant, the reference, or who booked it. */
    String FOUND =
            " and d.id in (select x.id from Deposit x"
                    + (" where lower(x.reference) like lower(:any) escape '\\'")
                    + " union all select x.id from Deposit x"
                    + (" where lower(x.bookedBy) like lower(:any) escape '\\'")
                    + " union all select x.id from Deposit x"
                    + " join Merchant y on y.id = x.merchantId"
                    + (" where lower(y.name) like lower(:any) escape '\\'")
                    + " union all select x.id from Deposit x"
                    + (" join Merchant y on y.id = x.merchantId where " + HAS)
                    + ("y.searchWords" + THEM + ")");

    String BY_ID = "d.id";
    String BY_MERCHANT = "m.name";
    String BY_REFERENCE = "d.reference";
    String BY_CURRENCY = "d.currency";
    String BY_AMOUNT = "d.amountMinor";
    String BY_BOOKED = "d.bookedAt";
    String BY_PERSON = "d.bookedBy";

    /** Every condition and order at once, so that the compiler reads all of them. */
    @HQL(
            SELECT
                    + FROM
                    + SINCE
                    + UNTIL
                    + FOUND
                    + " order by "
                    + (BY_ID + ", " + BY_MERCHANT + ", " + BY_REFERENCE + ", " + BY_CURRENCY)
                    + (", " + BY_AMOUNT + ", " + BY_BOOKED + ", " + BY_PERSON))
    List<DepositRow> everything(Instant since, Instant until, String words, String any);

    /**
     * By currency. Escrow accounts belong to tasks and assignments; those tables tell whose they
     * are.
     */
    @HQL(
            """
            select new org.creatorconnect.funding.query.MerchantBalance(
                new org.creatorconnect.money.Money(
                    -coalesce(sum(a.balance) filter (where a.kind = MERCHANT_FUNDS), 0L), a.currency),
                new org.creatorconnect.money.Money(
                    -coalesce(sum(a.balance) filter (where a.kind = MERCHANT_FUNDS), 0L), a.currency),
                new org.creatorconnect.money.Money(
                    -coalesce(sum(a.balance)
                        filter (where a.kind in (TASK_ESCROW, ASSIGNMENT_ESCROW)), 0L), a.currency),
                new org.creatorconnect.money.Money(
                    coalesce(sum(a.balance) filter (where a.kind = MERCHANT_RECEIVABLE), 0L),
                    a.currency))
            from LedgerAccount a where a.ownerId in (
                select m.id from Merchant m where m.id = :merchant
                union all
                select t.id from Task t join Campaign c on c.id = t.campaignId
                where c.merchantId = :merchant
                union all
                select g.id from Assignment g join Task t on t.id = g.taskId
                join Campaign c on c.id = t.campaignId where c.merchantId = :merchant)
            group by a.currency order by a.currency
            """)
    List<MerchantBalance> balances(UUID merchant);
}
