package org.creatorconnect.catalog.service;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.creatorconnect.money.Currencies;
import org.creatorconnect.money.GivenAmount;
import org.creatorconnect.money.Money;
import org.jspecify.annotations.Nullable;

/** Where the columns of a Google Merchant feed stand, by their English names. */
final class FeedColumns {

    private static final List<String> REQUIRED = List.of("id", "title", "link", "price");

    private final Map<String, Integer> positions;

    private FeedColumns(Map<String, Integer> positions) {
        this.positions = positions;
    }

    /** Reads the first row; an empty file has no columns. */
    static FeedColumns of(String @Nullable [] header) {
        Map<String, Integer> positions = new HashMap<>();
        for (int i = 0; header != null && i < header.length; i++) {
            String name = header[i].replace("\uFEFF", "").strip().toLowerCase(Locale.ROOT);
            positions.putIfAbsent(name.replace(' ', '_'), i);
        }
        return new FeedColumns(positions);
    }

    /** Columns that every feed must have and this one has not. */
    List<String> missing() {
        return REQUIRED.stream().filter(name -> !positions.containsKey(name)).toList();
    }

    /** A sale price is what is paid; the price beside it is then the original one. */
    GivenProduct product(String[] row) {
        Money price = price(value(row, "price"));
        Money sale = price(value(row, "sale_price"));
        return new GivenProduct(
                value(row, "id"),
                value(row, "title"),
                value(row, "link"),
                sale == null ? price : sale,
                sale == null ? null : price,
                value(row, "product_type"),
                value(row, "image_link"),
                value(row, "commission_rate"),
                !"out_of_stock".equals(value(row, "availability")));
    }

    private @Nullable String value(String[] row, String name) {
        Integer position = positions.get(name);
        String text = position == null || position >= row.length ? "" : row[position].strip();
        return text.isEmpty() ? null : text;
    }

    /** Google's form of a price: {@code 15.00 USD}; nothing when it is anything else. */
    private static @Nullable Money price(@Nullable String text) {
        try {
            int space = text == null ? -1 : text.indexOf(' ');
            return space < 0
                    ? null
                    : GivenAmount.read(
                            text.substring(0, space), Currencies.get(text.substring(space + 1)));
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }
}
