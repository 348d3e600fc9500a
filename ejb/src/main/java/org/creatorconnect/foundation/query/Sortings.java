package org.creatorconnect.foundation.query;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The orders in which a list can be read, the usual one first.
 *
 * @param id by which equal rows follow each other
 * @param known each by its name, as addresses have it
 * @param descending whether the usual order has the greatest first
 */
public record Sortings<R>(SortKey<R> id, List<Sorting<R>> known, boolean descending) {

    public Sortings {
        known = List.copyOf(known);
    }

    /** Rows whose id is a UUID. */
    public static <R> Of<R> by(String id, Function<R, UUID> value) {
        return new Of<>(new SortKey<>(id, value, UUID::fromString));
    }

    /** Rows whose id is a number. */
    public static <R> Of<R> byNumber(String id, Function<R, Long> value) {
        return new Of<>(new SortKey<>(id, value, Long::valueOf));
    }

    /** Rows whose id is a text. */
    public static <R> Of<R> byText(String id, Function<R, String> value) {
        return new Of<>(new SortKey<>(id, value, text -> text));
    }

    /** The names, as addresses have them. */
    public List<String> names() {
        return known.stream().map(Sorting::name).toList();
    }

    /**
     * Where a row stands in an order, as {@link Part#next} tells it; in the usual one when the list
     * does not know the order.
     */
    public String cursor(String sort, R row) {
        Sorting<R> sorting =
                known.stream()
                        .filter(one -> one.name().equals(sort))
                        .findFirst()
                        .orElse(known.get(0));
        return new Keyset<>(sorting, id, descending, false).cursor(row);
    }

    /**
     * How a part is read; from the beginning in the usual order when the list knows neither the
     * cursor nor the order.
     */
    public Walk walk(Place place) {
        Optional<Sorting<R>> asked =
                known.stream().filter(one -> one.name().equals(place.sort())).findFirst();
        Sorting<R> sorting = asked.orElse(known.get(0));
        boolean down = asked.isPresent() ? place.descending() : descending;
        Keyset<R> keyset = new Keyset<>(sorting, id, down, place.backwards());
        Optional<List<@Nullable Object>> from =
                place.cursor().isEmpty() ? Optional.empty() : keyset.values(place.cursor());
        boolean backwards = place.backwards() && from.isPresent();
        return new Walk(
                sorting.name(), keyset.expressions(), down, backwards, from.orElse(List.of()));
    }

    /** Rows with an id, whose orders are still to be named. */
    public static final class Of<R> {

        private final SortKey<R> id;

        private Of(SortKey<R> id) {
            this.id = id;
        }

        /** The greatest first, usually: what is newest, say. */
        @SafeVarargs
        public final Sortings<R> descending(Sorting<R> usual, Sorting<R>... others) {
            return new Sortings<>(id, all(usual, others), true);
        }

        /** The least first, usually: by a name, say. */
        @SafeVarargs
        public final Sortings<R> ascending(Sorting<R> usual, Sorting<R>... others) {
            return new Sortings<>(id, all(usual, others), false);
        }

        private static <R> List<Sorting<R>> all(Sorting<R> usual, Sorting<R>[] others) {
            return Stream.concat(Stream.of(usual), Arrays.stream(others)).toList();
        }
    }
}
