package org.creatorconnect.catalog.rest;

import jakarta.ws.rs.QueryParam;
import java.util.Currency;
import java.util.List;
import org.creatorconnect.catalog.query.PriceRange;
import org.creatorconnect.catalog.query.ProductFilter;
import org.creatorconnect.foundation.rest.QueryValue;
import org.creatorconnect.foundation.rest.UnknownParameter;
import org.creatorconnect.money.Currencies;
import org.creatorconnect.money.GivenAmount;
import org.creatorconnect.money.Rate;
import org.creatorconnect.registry.Countries;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which products are asked for. Taken as a bean parameter. */
public class ProductsRequest {

    @QueryParam("q")
    @Nullable String text;

    @QueryParam("category")
    @Nullable String category;

    @QueryParam("stock")
    @Parameter(schema = @Schema(enumeration = {"IN", "OUT"}))
    @Nullable String stock;

    @QueryParam("merchantId")
    @Nullable String merchant;

    @QueryParam("shipsTo")
    @Nullable String country;

    @QueryParam("minRate")
    @Nullable String leastRate;

    @QueryParam("currency")
    @Nullable String currency;

    @QueryParam("minPrice")
    @Nullable String leastPrice;

    @QueryParam("maxPrice")
    @Nullable String mostPrice;

    /**
     * @throws UnknownParameter naming the value that nothing can be found by
     * @throws org.creatorconnect.refusal.ValidationFailed when there are prices without a currency,
     *     or none between them
     */
    ProductFilter filter() {
        return new ProductFilter(
                QueryValue.text(text),
                QueryValue.text(category),
                inStock(QueryValue.oneOf("stock", () -> List.of("IN", "OUT"), stock)),
                QueryValue.id("merchantId", merchant),
                country(QueryValue.text(country)),
                rate(QueryValue.text(leastRate)),
                prices(QueryValue.text(currency)));
    }

    private static @Nullable Boolean inStock(String stock) {
        return stock.isEmpty() ? null : stock.equals("IN");
    }

    private static String country(String code) {
        if (!code.isEmpty() && !Countries.isCode(code)) {
            throw UnknownParameter.of("shipsTo", "must be a country's two letters (ISO 3166-1)");
        }
        return code;
    }

    private static @Nullable Rate rate(String text) {
        try {
            return text.isEmpty() ? null : Rate.of(text);
        } catch (IllegalArgumentException | ArithmeticException unreadable) {
            throw UnknownParameter.of("minRate", "must be a rate between 0 and 1 such as 0.07");
        }
    }

    private PriceRange prices(String code) {
        Currency known = code.isEmpty() ? null : QueryValue.currency("currency", code, code);
        return new PriceRange(
                known, minor("minPrice", leastPrice, known), minor("maxPrice", mostPrice, known));
    }

    private static @Nullable Long minor(
            String name, @Nullable String given, @Nullable Currency currency) {
        String amount = QueryValue.text(given);
        if (amount.isEmpty()) {
            return null;
        }
        if (currency == null) {
            throw UnknownParameter.of(name, "needs a currency. " + Currencies.COMPLAINT);
        }
        try {
            return GivenAmount.read(amount, currency).minor();
        } catch (IllegalArgumentException unreadable) {
            throw UnknownParameter.of(name, unreadable.getMessage());
        }
    }
}
