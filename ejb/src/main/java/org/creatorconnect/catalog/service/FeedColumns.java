package org.creatorconnect.catalog.service;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.creatorconnect.catalog.ProductSale;
import org.creatorconnect.money.Money;
import org.jspecify.annotations.Nullable;

/** Where the columns of a Google Merchant feed stand, by their English names. */
final class FeedColumns {

    private static final List<String> REQUIRED = List.of("id", "title", "link", "price");

    /** What a column is called elsewhere in the product. */
    private static final Map<String, String> NAMES =
            Map.of(
                    "reference", "id",
                    "url", "link",
                    "category", "product_type",
                    "imageUrl", "image_link",
                    "rate", "commission_rate");

    private static final Set<String> READ =
            Set.of(
                    "id",
                    "title",
                    "link",
                    "price",
                    "sale_price",
                    "sale_price_effective_date",
                    "availability",
                    "product_type",
                    "image_link",
                    "commission_rate");

    private final Map<String, Integer> positions;
    private final Set<String> twice;
    private final int count;

    private FeedColumns(Map<String, Integer> positions, Set<String> twice, int count) {
        this.positions = positions;
        this.twice = twice;
        this.count = count;
    }

    /** Reads the first row; an empty file has no columns. */
    static FeedColumns of(@Nullable List<String> header) {
        List<String> names = header == null ? List.of() : header;
        Map<String, Integer> positions = new HashMap<>();
        Set<String> twice = new TreeSet<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i).strip().toLowerCase(Locale.ROOT);
            name = name.replaceAll("[ -]", "_");
            if (positions.putIfAbsent(name, i) != null && READ.contains(name)) {
                twice.add(name);
            }
        }
        return new FeedColumns(positions, twice, names.size());
    }

    /** The name that a feed's column has, for a field of a product. */
    static String name(String field) {
        return NAMES.getOrDefault(field, field);
    }

    /** Why no product can be read by these columns. */
    Optional<String> fault() {
        Set<String> missing = new HashSet<>(REQUIRED);
        missing.removeAll(positions.keySet());
        if (!missing.isEmpty()) {
            List<String> inOrder = REQUIRED.stream().filter(missing::contains).toList();
            return Optional.of("lacks the columns " + String.join(", ", inOrder));
        }
        return twice.isEmpty()
                ? Optional.empty()
                : Optional.of("names columns twice: " + String.join(", ", twice));
    }

    int count() {
        return count;
    }

    /** What a row says; of one that is too long nothing can be said but that. */
    GivenProduct product(List<String> row) {
        if (row.isEmpty()) {
            return GivenProduct.unreadable(
                    "row", "must have at most " + FeedText.LONGEST_ROW + " characters");
        }
        Map<String, String> faults = new LinkedHashMap<>();
        Money price = FeedPrice.read(value(row, "price")).orElse(null);
        ProductSale sale = price == null ? ProductSale.NONE : sale(row, price, faults);
        return new GivenProduct(
                value(row, "id"),
                value(row, "title"),
                value(row, "link"),
                price,
                null,
                sale,
                value(row, "product_type"),
                value(row, "image_link"),
                value(row, "commission_rate"),
                isInStock(row),
                faults);
    }

    /** What a feed with this column does not call in stock is not. */
    private boolean isInStock(List<String> row) {
        String text = value(row, "availability");
        return !positions.containsKey("availability")
                || (text != null && text.replaceAll("[\\s_-]", "").equalsIgnoreCase("instock"));
    }

    private ProductSale sale(List<String> row, Money price, Map<String, String> faults) {
        String given = value(row, "sale_price");
        if (given == null) {
            return ProductSale.NONE;
        }
        Optional<Money> sale = FeedPrice.read(given);
        Optional<FeedPeriod> period = FeedPeriod.read(value(row, "sale_price_effective_date"));
        if (sale.isEmpty()) {
            faults.put("sale_price", "must be an amount with a currency, such as 15.00 EUR");
        } else if (!sale.get().currency().equals(price.currency())
                || sale.get().minor() > price.minor()) {
            faults.put("sale_price", "must be in the currency of price and not above it");
        } else if (period.isEmpty()) {
            faults.put("sale_price_effective_date", FeedPeriod.FORM);
        }
        return !faults.isEmpty() || sale.get().equals(price)
                ? ProductSale.NONE
                : new ProductSale(sale, period.get().from(), period.get().until());
    }

    /** A text is one line: what parts lines and columns inside a quoted cell is a blank. */
    private @Nullable String value(List<String> row, String name) {
        Integer position = positions.get(name);
        String text =
                position == null || position >= row.size()
                        ? ""
                        : row.get(position).replaceAll("[\t\n\r]+", " ").strip();
        return text.isEmpty() ? null : text;
    }
}
