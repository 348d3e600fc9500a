package org.creatorconnect.catalog.service;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.creatorconnect.catalog.ProductSale;
import org.creatorconnect.money.Money;
import org.jspecify.annotations.Nullable;

/** What the attributes of Google Merchant say of a product. */
final class FeedProduct {

    private static final Pattern BETWEEN_COUNTRIES = Pattern.compile("[\\s,;]+");
    private static final Pattern BLANKS = Pattern.compile("[\\s_-]");

    private FeedProduct() {}

    static GivenProduct of(FeedValues values) {
        Map<String, String> faults = new LinkedHashMap<>();
        Money price = FeedPrice.read(values.get("price")).orElse(null);
        ProductSale sale = price == null ? ProductSale.NONE : sale(values, price, faults);
        return new GivenProduct(
                values.get("id"),
                values.get("title"),
                values.get("link"),
                price,
                null,
                sale,
                values.get("product_type"),
                values.get("image_link"),
                values.get("commission_rate"),
                isInStock(values),
                countries(values.get("ships_to")),
                faults);
    }

    /** What a feed that speaks of it does not call in stock is not. */
    private static boolean isInStock(FeedValues values) {
        String text = values.get("availability");
        return !values.has("availability")
                || (text != null
                        && BLANKS.matcher(text).replaceAll("").equalsIgnoreCase("instock"));
    }

    /** Codes with commas or blanks between them, in capital letters or small ones. */
    private static List<String> countries(@Nullable String text) {
        return text == null
                ? List.of()
                : Arrays.stream(BETWEEN_COUNTRIES.split(text.toUpperCase(Locale.ROOT)))
                        .filter(code -> !code.isEmpty())
                        .toList();
    }

    private static ProductSale sale(FeedValues values, Money price, Map<String, String> faults) {
        String given = values.get("sale_price");
        if (given == null) {
            return ProductSale.NONE;
        }
        Optional<Money> sale = FeedPrice.read(given);
        Optional<FeedPeriod> period = FeedPeriod.read(values.get("sale_price_effective_date"));
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
}
