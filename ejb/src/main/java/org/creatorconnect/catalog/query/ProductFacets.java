package org.creatorconnect.catalog.query;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.creatorconnect.foundation.query.Search;
import org.jspecify.annotations.Nullable;

/**
 * What a filter asks of the index of products, as a {@code tsquery}: its entries are those that the
 * function {@code product_facets} makes of a product. The rest of a filter, such as the exact
 * price, is asked of the rows that are found.
 */
final class ProductFacets {

    /** So many steps of prices are asked for one by one; a wider range finds much anyway. */
    private static final int MOST_STEPS = 80;

    private static final int STEPS_PER_DOUBLING = 8;

    private ProductFacets() {}

    /** Empty when the index can be asked nothing. */
    static String asked(ProductFilter filter) {
        List<String> all = new ArrayList<>();
        add(all, Search.words(filter.text()));
        add(all, filter.merchant() == null ? "" : entry("-m" + filter.merchant()));
        add(all, filter.category().isEmpty() ? "" : entry("-c" + filter.category()));
        add(all, filter.inStock() == null ? "" : entry(filter.inStock() ? "-i" : "-o"));
        add(all, filter.country().isEmpty() ? "" : entry("-s" + filter.country()));
        add(all, price(filter.price()));
        return String.join(" & ", all);
    }

    private static void add(List<String> all, String asked) {
        if (!asked.isEmpty()) {
            all.add(asked);
        }
    }

    private static String price(PriceRange range) {
        String currency = range.code();
        if (currency == null) {
            return "";
        }
        Long most = range.most();
        if (most == null) {
            return entry("-k" + currency);
        }
        // One more on each side, whatever the last digit of a logarithm.
        int first = Math.max(0, step(range.least()) - 1);
        int last = step(most) + 1;
        return last - first >= MOST_STEPS
                ? entry("-k" + currency)
                : IntStream.rangeClosed(first, last)
                        .mapToObj(step -> entry("-p" + currency + step))
                        .collect(Collectors.joining(" | ", "(", ")"));
    }

    /** As the function {@code price_step} counts them. */
    private static int step(@Nullable Long minor) {
        double doublings = minor == null ? 0 : Math.log(minor + 1.0) / Math.log(2);
        return (int) Math.floor(STEPS_PER_DOUBLING * doublings);
    }

    /** Quoted, so that no sign in it says anything. */
    private static String entry(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "''") + "'";
    }
}
