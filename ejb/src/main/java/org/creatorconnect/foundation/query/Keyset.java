package org.creatorconnect.foundation.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a part of a sorted list begins, as a condition on the rows and as the order to read them
 * in. A part before a row is read in the opposite order.
 */
final class Keyset<R> {

    private final Sorting<R> sorting;
    private final SortKey<R> id;
    private final boolean ascending;
    private final boolean backwards;

    Keyset(Sorting<R> sorting, SortKey<R> id, boolean descending, boolean backwards) {
        this.sorting = sorting;
        this.id = id;
        this.ascending = descending == backwards;
        this.backwards = backwards;
    }

    /** The end of the statement: how the rows are read. */
    String order() {
        String direction = ascending ? " asc" : " desc";
        String gaps = !sorting.hasGaps() ? "" : backwards ? " nulls first" : " nulls last";
        return keys().map(key -> key.expression() + direction + gaps)
                .collect(Collectors.joining(", ", " order by ", ""));
    }

    /**
     * The rows beyond the one whose values these are; parameters {@code :key0}, {@code :key1} and
     * so on.
     */
    String beyond(List<? extends @Nullable Object> values) {
        String sign = ascending ? " > " : " < ";
        if (!sorting.hasGaps()) {
            return " and ("
                    + keys().map(SortKey::expression).collect(Collectors.joining(", "))
                    + ")"
                    + sign
                    + IntStream.range(0, values.size())
                            .mapToObj(at -> ":key" + at)
                            .collect(Collectors.joining(", ", "(", ")"));
        }
        return " and (" + beyondWithGaps(values.get(0) == null, sign) + ")";
    }

    private String beyondWithGaps(boolean gap, String sign) {
        String key = sorting.keys().get(0).expression();
        String furtherId = id.expression() + sign + ":key1";
        if (gap) {
            return backwards
                    ? key + " is not null or " + furtherId
                    : key + " is null and " + furtherId;
        }
        String further = key + sign + ":key0 or (" + key + " = :key0 and " + furtherId + ")";
        return backwards ? further : further + " or " + key + " is null";
    }

    /** The row's place, as text for an address. */
    String cursor(R row) {
        return Cursors.write(keys().map(key -> key.value().apply(row)).toList());
    }

    /** The values in a cursor; nothing when it is none of this order. */
    Optional<List<@Nullable Object>> values(String cursor) {
        List<@Nullable String> texts = Cursors.read(cursor);
        List<SortKey<R>> all = keys().toList();
        if (texts.size() != all.size()) {
            return Optional.empty();
        }
        List<@Nullable Object> values = new ArrayList<>();
        try {
            for (int at = 0; at < all.size(); at++) {
                String text = texts.get(at);
                values.add(text == null ? null : all.get(at).parse().apply(text));
            }
        } catch (RuntimeException foreign) {
            return Optional.empty();
        }
        boolean whole = values.stream().skip(sorting.hasGaps() ? 1 : 0).allMatch(v -> v != null);
        return whole ? Optional.of(values) : Optional.empty();
    }

    /** What the rows are sorted by. */
    List<String> expressions() {
        return keys().map(SortKey::expression).toList();
    }

    private Stream<SortKey<R>> keys() {
        boolean byId = sorting.keys().get(0).expression().equals(id.expression());
        return Stream.concat(sorting.keys().stream(), byId ? Stream.empty() : Stream.of(id));
    }
}
