package org.creatorconnect.catalog.query;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.creatorconnect.catalog.ProductSale;
import org.creatorconnect.foundation.query.Walk;

/**
 * SQL that walks through the products {@code x} in an order of the list, by the index of that
 * order.
 */
final class ProductOrder {

    /** Whether its sale holds. */
    static final String ON_SALE = ProductSale.HOLDS.replace("p.", "x.");

    /** What a product costs at present. */
    static final String PRICE =
            "(CASE WHEN " + ON_SALE + " THEN x.sale_price_minor ELSE x.price_minor END)";

    static final String ID = "x.id";
    static final String MERCHANT = "(SELECT n.name FROM merchant n WHERE n.id = x.merchant_id)";

    private final Walk walk;
    private final ProductFilter filter;

    ProductOrder(Walk walk, ProductFilter filter) {
        this.walk = walk;
        this.filter = filter;
    }

    /** The next products, at most so many, whether they fit or not. */
    String walked(int rows) {
        String limit = " LIMIT " + rows;
        return switch (walk.sort()) {
            case "price" -> byPrice(limit);
            case "merchant" -> byMerchant(limit);
            default -> byIndex(limit);
        };
    }

    /** Leaves out walked products that stand elsewhere; see {@link #byPrice}. */
    String here() {
        return walk.sort().equals("price") ? " AND x.of_sale = " + ON_SALE : "";
    }

    /** Narrows any products to those that are still to come. */
    String beyond() {
        return beyond(walk.keys());
    }

    /** The order of any products. */
    String sorted() {
        return sorted(walk.keys());
    }

    /** A merchant's or a category's products have an order of their own. */
    private String byIndex(String limit) {
        String only = only();
        if (only.isEmpty()) {
            return "SELECT x.* FROM product x WHERE true" + beyond() + order(walk.keys()) + limit;
        }
        List<String> keys = List.of("x." + only, ID);
        String value = only.equals("category") ? ":category" : ":merchant";
        // As a range, for which no index but that one has the order.
        return "SELECT x.* FROM product x WHERE x.%1$s BETWEEN %2$s AND %2$s".formatted(only, value)
                + beyond(keys, value + ", :key" + (walk.keys().size() - 1))
                + order(keys)
                + limit;
    }

    private String only() {
        boolean newest = walk.keys().equals(List.of(ID));
        if (newest && filter.merchant() != null) {
            return "merchant_id";
        }
        boolean byCategory = newest || walk.sort().equals("category");
        return byCategory && !filter.category().isEmpty() ? "category" : "";
    }

    /**
     * A product stands among the usual prices and, when it has a sale, among those of sales as
     * well; which of both places is its own is known at present, and no sooner.
     */
    private String byPrice(String limit) {
        return "SELECT * FROM (("
                + prices("x.price_minor", "false", "", limit)
                + ") UNION ALL ("
                + prices("x.sale_price_minor", "true", " AND x.sale_price_minor IS NOT NULL", limit)
                + ")) x"
                + order(List.of("x.currency", "x.asked_minor", "x.id"))
                + limit;
    }

    private String prices(String price, String ofSale, String some, String limit) {
        List<String> keys = List.of("x.currency", price, "x.id");
        PriceRange range = filter.price();
        return "SELECT x.*, %s AS asked_minor, %s AS of_sale FROM product x WHERE true%s"
                        .formatted(price, ofSale, some)
                + (range.currency() == null ? "" : " AND x.currency = :currency")
                + (range.least() == null ? "" : " AND " + price + " >= :least")
                + (range.most() == null ? "" : " AND " + price + " <= :most")
                + beyond(keys)
                + order(keys)
                + limit;
    }

    /** Of each merchant no more than are walked through, however many it has. */
    private String byMerchant(String limit) {
        String sign = walk.upwards() ? " >" : " <";
        return "SELECT x.* FROM merchant m CROSS JOIN LATERAL ("
                + "SELECT x.* FROM product x WHERE x.merchant_id = m.id"
                + (walk.begun() ? " AND (m.name <> :key0 OR x.id" + sign + " :key1)" : "")
                + order(List.of("x.id"))
                + limit
                + ") x"
                + (walk.begun() ? " WHERE m.name" + sign + "= :key0" : "")
                + order(List.of("m.name", "x.id"))
                + limit;
    }

    private String beyond(List<String> keys) {
        return beyond(
                keys,
                IntStream.range(0, keys.size())
                        .mapToObj(at -> ":key" + at)
                        .collect(Collectors.joining(", ")));
    }

    private String beyond(List<String> keys, String values) {
        String sign = walk.upwards() ? ">" : "<";
        return walk.begun()
                ? " AND (%s) %s (%s)".formatted(String.join(", ", keys), sign, values)
                : "";
    }

    private String order(List<String> keys) {
        return " ORDER BY " + sorted(keys);
    }

    private String sorted(List<String> keys) {
        String way = walk.upwards() ? " ASC" : " DESC";
        return keys.stream().map(key -> key + way).collect(Collectors.joining(", "));
    }
}
