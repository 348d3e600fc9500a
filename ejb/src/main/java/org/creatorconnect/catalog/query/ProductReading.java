package org.creatorconnect.catalog.query;

import static org.creatorconnect.foundation.query.Search.FIRST;
import static org.creatorconnect.foundation.query.Search.HAS;
import static org.creatorconnect.foundation.query.Search.THEM;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

/** What is asked about products, in HQL that the compiler checks; {@code :now} is the present. */
interface ProductReading {

    /** Whether the product's sale holds. */
    String ON_SALE =
            """
            p.salePriceMinor is not null and (p.saleFrom is null or p.saleFrom <= :now)
                and (p.saleUntil is null or p.saleUntil >= :now)
            """;

    String PRICE = "case when " + ON_SALE + " then p.salePriceMinor else p.priceMinor end";

    String SELECT =
            "select new org.creatorconnect.catalog.query.ProductItem("
                    + " p.id, p.merchantId, m.name, p.reference, p.title, p.url, p.imageUrl, p.category,"
                    + (" new org.creatorconnect.money.Money(" + PRICE + ", p.currency),")
                    + (" case when "
                            + ON_SALE
                            + " then p.priceMinor else p.originalPriceMinor end,")
                    + """
                       new org.creatorconnect.catalog.query.ProductRates(
                           case when p.nextRateFrom <= :now then p.nextRate else p.rate end,
                           p.nextRate, case when p.nextRateFrom > :now then p.nextRateFrom end,
                           g.defaultRate, c.defaultRate, c.effectiveAt),
                       p.inStock, p.updatedAt)
                       """;

    String FROM =
            """
            from Product p join Merchant m on m.id = p.merchantId
            left join lateral (
                select x.termsVersion as termsVersion, x.defaultRate as defaultRate from Program x
                where x.merchantId = p.merchantId and x.effectiveAt <= :now
                order by x.termsVersion desc limit 1) g
            left join lateral (
                select x.defaultRate as defaultRate, x.effectiveAt as effectiveAt from Program x
                where x.merchantId = p.merchantId and x.termsVersion > g.termsVersion
                  and x.effectiveAt > :now and x.defaultRate < g.defaultRate
                order by x.effectiveAt, x.termsVersion desc limit 1) c
            where p.retiredAt is null
            """;

    String OF_MERCHANT = " and p.merchantId = :merchant";
    String IN_CATEGORY = " and p.category = :category";
    String IN_STOCK = " and p.inStock = :stock";
    String FOUND =
            " and p.id in (select x.id from Product x where "
                    + (HAS + "x.searchWords" + THEM + FIRST + ")");

    /** The same among the products of one merchant, so that nobody else's are looked at. */
    String FOUND_OWN =
            " and p.id in (select x.id from Product x where x.merchantId = :merchant and "
                    + (HAS + "x.searchWords" + THEM + FIRST + ")");

    String BY_ID = "p.id";
    String BY_TITLE = "p.title";
    String BY_REFERENCE = "p.reference";
    String BY_MERCHANT = "m.name";
    String BY_CATEGORY = "p.category";
    String BY_CURRENCY = "p.currency";
    String BY_UPDATED = "p.updatedAt";

    /** Every condition and order at once, so that the compiler reads all of them. */
    @HQL(
            SELECT
                    + FROM
                    + OF_MERCHANT
                    + IN_CATEGORY
                    + IN_STOCK
                    + FOUND
                    + FOUND_OWN
                    + " order by "
                    + (BY_ID + ", " + BY_TITLE + ", " + BY_REFERENCE + ", " + BY_MERCHANT)
                    + (", " + BY_CATEGORY + ", " + BY_CURRENCY + ", " + PRICE + ", " + BY_UPDATED))
    List<ProductItem> everything(
            UUID merchant, String category, boolean stock, String words, Instant now);
}
