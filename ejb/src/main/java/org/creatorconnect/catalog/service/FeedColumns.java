package org.creatorconnect.catalog.service;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Where the columns of a feed stand, by the English names of Google Merchant. */
final class FeedColumns {

    private static final List<String> REQUIRED = List.of("id", "title", "link", "price");

    /** What a column is called elsewhere in the product. */
    private static final Map<String, String> NAMES =
            Map.of(
                    "reference", "id",
                    "url", "link",
                    "category", "product_type",
                    "imageUrl", "image_link",
                    "rate", "commission_rate",
                    "shipsTo", "ships_to");

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
                    "commission_rate",
                    "ships_to");

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

    /** What a row says. */
    FeedValues values(List<String> row) {
        return new FeedValues() {
            @Override
            public @Nullable String get(String name) {
                Integer position = positions.get(name);
                return position == null || position >= row.size()
                        ? null
                        : FeedValues.plain(row.get(position));
            }

            @Override
            public boolean has(String name) {
                return positions.containsKey(name);
            }
        };
    }
}
