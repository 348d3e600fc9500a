package org.creatorconnect.foundation.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/**
 * What holds for every list in every order and both directions: page by page it gives the same rows
 * as at once, none twice and none left out; backwards it gives the same pages; and what can be
 * compared stands in order.
 */
public final class ListingLaw {

    private static final int EVERYTHING = 100_000;

    private ListingLaw() {}

    /**
     * @param limit rows of a page; fewer than the list has
     * @param read reads a part of the list
     */
    public static <R> void holds(Sortings<R> sortings, int limit, Function<Place, Part<R>> read) {
        for (Sorting<R> sorting : sortings.known()) {
            for (boolean descending : new boolean[] {false, true}) {
                new Walk<>(sorting, descending, limit, read).holds();
            }
        }
    }

    private record Walk<R>(
            Sorting<R> sorting, boolean descending, int limit, Function<Place, Part<R>> read) {

        void holds() {
            List<R> whole = read.apply(place("", false, EVERYTHING)).rows();
            assertThat(whole).as("rows to page through").hasSizeGreaterThan(limit);
            List<Part<R>> pages = forwards();
            assertThat(rows(pages)).as(this::toString).isEqualTo(whole);
            assertThat(backwards(pages.get(pages.size() - 1))).as(this::toString).isEqualTo(whole);
            assertInOrder(whole);
        }

        private List<Part<R>> forwards() {
            List<Part<R>> pages = new ArrayList<>();
            Part<R> page = read.apply(place("", false, limit));
            assertThat(page.previous()).as(this::toString).isNull();
            pages.add(page);
            while (page.next() != null) {
                page = read.apply(place(page.next(), false, limit));
                pages.add(page);
            }
            return pages;
        }

        private List<R> backwards(Part<R> last) {
            List<Part<R>> pages = new ArrayList<>(List.of(last));
            while (pages.get(0).previous() != null) {
                pages.add(0, read.apply(place(pages.get(0).previous(), true, limit)));
                assertThat(pages.get(0).next()).as(this::toString).isNotNull();
            }
            return rows(pages);
        }

        /** Texts are left to the database, which knows how their letters are sorted. */
        private void assertInOrder(List<R> rows) {
            SortKey<R> key = sorting.keys().get(sorting.keys().size() - 1);
            List<Object> values = new ArrayList<>();
            rows.forEach(row -> values.add(key.value().apply(row)));
            boolean comparable =
                    sorting.keys().size() == 1
                            && values.stream()
                                    .allMatch(one -> one instanceof Comparable<?> && isPlain(one));
            if (comparable) {
                List<Comparable<Object>> given = comparables(values);
                List<Comparable<Object>> sorted = new ArrayList<>(given);
                sorted.sort(descending ? Collections.reverseOrder() : null);
                assertThat(given).as(this::toString).isEqualTo(sorted);
            }
        }

        @SuppressWarnings("unchecked")
        private static List<Comparable<Object>> comparables(List<Object> values) {
            return values.stream().map(one -> (Comparable<Object>) one).toList();
        }

        private static boolean isPlain(Object value) {
            return value instanceof Instant || value instanceof Number;
        }

        private Place place(String cursor, boolean backwards, int rows) {
            return new Place(sorting.name(), descending, cursor, backwards, rows);
        }

        private static <R> List<R> rows(List<Part<R>> pages) {
            return pages.stream().flatMap(page -> page.rows().stream()).toList();
        }

        @Override
        public String toString() {
            return sorting.name() + (descending ? " descending" : " ascending");
        }
    }
}
