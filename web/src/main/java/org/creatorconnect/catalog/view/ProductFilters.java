package org.creatorconnect.catalog.view;

import java.util.Currency;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.creatorconnect.catalog.query.PriceRange;
import org.creatorconnect.catalog.query.ProductFilter;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.money.Currencies;
import org.creatorconnect.money.GivenAmount;
import org.creatorconnect.money.Rate;
import org.creatorconnect.portal.list.ListState;
import org.creatorconnect.registry.Countries;
import org.jspecify.annotations.Nullable;

/** Which products the address of the list asks for; what cannot be asked is named to the reader. */
final class ProductFilters {

    private final ListState list;

    private ProductFilters(ListState list) {
        this.list = list;
    }

    static ProductFilter of(ListState list) {
        return new ProductFilters(list).filter();
    }

    private ProductFilter filter() {
        UUID merchant =
                list.filter("merchant").map(id -> MerchantId.parse(id).value()).orElse(null);
        return new ProductFilter(
                list.search().orElse(""),
                list.filter("category").orElse(""),
                list.filter("stock", Stock.class).map(Stock.IN::equals).orElse(null),
                merchant,
                read("country", ProductFilters::country).orElse(""),
                read("rate", Rate::of).orElse(null),
                prices());
    }

    /** Without a currency no amount says anything. */
    private PriceRange prices() {
        Optional<Currency> currency = read("currency", Currencies::get);
        Long least = bound("priceFrom", currency);
        Long most = bound("priceTo", currency);
        if (least != null && most != null && most < least) {
            list.getUnknown().add(list.filter("priceTo").orElse(""));
            return new PriceRange(currency.orElse(null), least, null);
        }
        return new PriceRange(currency.orElse(null), least, most);
    }

    private @Nullable Long bound(String name, Optional<Currency> currency) {
        return read(name, text -> minor(text, currency)).orElse(null);
    }

    private static long minor(String text, Optional<Currency> currency) {
        return GivenAmount.read(text, currency.orElseThrow(IllegalArgumentException::new)).minor();
    }

    private <T> Optional<T> read(String name, Function<String, T> reading) {
        return list.filter(name).flatMap(text -> known(text, reading));
    }

    private <T> Optional<T> known(String text, Function<String, T> reading) {
        try {
            return Optional.of(reading.apply(text));
        } catch (IllegalArgumentException | ArithmeticException unreadable) {
            list.getUnknown().add(text);
            return Optional.empty();
        }
    }

    private static String country(String code) {
        if (!Countries.isCode(code)) {
            throw new IllegalArgumentException(code);
        }
        return code;
    }

    /** Whether a product can be bought. */
    private enum Stock {
        IN,
        OUT
    }
}
