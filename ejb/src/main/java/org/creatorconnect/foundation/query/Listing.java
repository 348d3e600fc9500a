package org.creatorconnect.foundation.query;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Parameter;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The question for a list: which rows, of these the ones that fit what was asked for and no other
 * conditions, so that the database plans each question for itself and finds its index; in one of
 * the orders the list knows; a part at a time, beginning at a row and never at a number of rows, so
 * that the last part costs as little as the first.
 *
 * <p>All HQL is written in the room's {@code …Reading}, where the compiler checks it against the
 * entities; a row is a record whose components are the select list.
 *
 * @param <R> a row
 */
public final class Listing<R> {

    private final Class<R> row;
    private final String select;
    private final StringBuilder from;
    private final SortKey<R> id;
    private final List<Sorting<R>> sortings;
    private final boolean usuallyDescending;
    private final boolean sql;
    private final Map<String, @Nullable Object> parameters = new HashMap<>();

    private Listing(Class<R> row, String select, String from, Sortings<R> sortings, boolean sql) {
        this.row = row;
        this.select = select;
        this.from = new StringBuilder(from);
        this.id = sortings.id();
        this.sql = sql;
        this.sortings = sortings.known();
        this.usuallyDescending = sortings.descending();
    }

    /**
     * @param select from {@code select} up to {@code from}
     * @param from from {@code from} on, with a {@code where}
     */
    public static <R> Listing<R> of(
            Class<R> row, String select, String from, Sortings<R> sortings) {
        return new Listing<>(row, select, from, sortings, false);
    }

    /**
     * The same in SQL, for what no HQL can say.
     *
     * @param row has one constructor with as many parameters as the select list has columns
     */
    public static <R> Listing<R> ofSql(
            Class<R> row, String select, String from, Sortings<R> sortings) {
        return new Listing<>(row, select, from, sortings, true);
    }

    /** Gives a value to a parameter of the statement itself. */
    public Listing<R> with(String parameter, @Nullable Object value) {
        parameters.put(parameter, value);
        return this;
    }

    /** Narrows the list. */
    public Listing<R> and(String condition) {
        from.append(condition);
        return this;
    }

    /** Narrows the list if there is a value: one that is not null, nor an empty text or set. */
    public Listing<R> and(String condition, String parameter, @Nullable Object value) {
        boolean nothing =
                value == null
                        || "".equals(value)
                        || (value instanceof Collection<?> several && several.isEmpty());
        return nothing ? this : and(condition).with(parameter, value);
    }

    /**
     * Narrows the list to what a text finds: words, and for a condition with {@link Search#OR_HAS}
     * the text itself anywhere in a column.
     */
    public Listing<R> found(String condition, String text) {
        if (condition.contains(":any") && !text.isBlank()) {
            with("any", Search.anywhere(text));
        }
        return and(condition, "words", Search.words(text));
    }

    /** Narrows the list to what lies in a period, as far as it has a beginning and an end. */
    public Listing<R> within(String since, String until, Period period) {
        return and(since, "since", period.since()).and(until, "until", period.until());
    }

    /** Reads a part. A cursor of another order, or none of ours, reads the beginning. */
    public Part<R> part(EntityManager entityManager, Place place) {
        Optional<Sorting<R>> asked =
                sortings.stream().filter(one -> one.name().equals(place.sort())).findFirst();
        Sorting<R> sorting = asked.orElse(sortings.get(0));
        boolean descending = asked.isPresent() ? place.descending() : usuallyDescending;
        Keyset<R> keyset = new Keyset<>(sorting, id, descending, place.backwards());
        Optional<List<@Nullable Object>> values =
                place.cursor().isEmpty() ? Optional.empty() : keyset.values(place.cursor());
        if (values.isEmpty() && place.backwards()) {
            return part(
                    entityManager,
                    new Place(place.sort(), place.descending(), "", false, place.limit()));
        }
        String beyond = values.map(keyset::beyond).orElse("");
        Query query = query(entityManager, select + from + beyond + keyset.order(), row);
        values.ifPresent(present -> bind(query, beyond, present));
        List<R> found = rows(query.setMaxResults(place.limit() + 1));
        return cut(found, place, keyset, values.isPresent(), sorting.name(), descending);
    }

    /** Every row, for lists that are short by their nature. */
    public List<R> all(EntityManager entityManager) {
        return part(entityManager, Place.start(Integer.MAX_VALUE - 1)).rows();
    }

    /** The first row in the usual order, if there is one. */
    public Optional<R> first(EntityManager entityManager) {
        return part(entityManager, Place.start(1)).rows().stream().findFirst();
    }

    /** Counts the rows, no further than anybody reads. */
    public Total total(EntityManager entityManager) {
        String counted =
                "select count(*) from (select "
                        + id.expression()
                        + " as id "
                        + from
                        + " order by "
                        + id.expression()
                        + " limit "
                        + (Total.MOST + 1)
                        + ") counted";
        return Total.of((long) query(entityManager, counted, Long.class).getSingleResult());
    }

    /** A count has no use for what only the select list asks for. */
    private Query query(EntityManager entityManager, String statement, Class<?> result) {
        Query query =
                sql
                        ? entityManager.createNativeQuery(statement, result)
                        : entityManager.createQuery(statement, result);
        query.getParameters().stream()
                .map(Parameter::getName)
                .filter(parameters::containsKey)
                .forEach(name -> query.setParameter(name, parameters.get(name)));
        return query;
    }

    @SuppressWarnings("unchecked")
    private static <R> List<R> rows(Query query) {
        return (List<R>) query.getResultList();
    }

    private static void bind(
            Query query, String condition, List<? extends @Nullable Object> values) {
        for (int at = 0; at < values.size(); at++) {
            if (condition.contains(":key" + at)) {
                query.setParameter("key" + at, values.get(at));
            }
        }
    }

    private static <R> Part<R> cut(
            List<R> found,
            Place place,
            Keyset<R> keyset,
            boolean begun,
            String sort,
            boolean descending) {
        boolean more = found.size() > place.limit();
        List<R> rows = new ArrayList<>(more ? found.subList(0, place.limit()) : found);
        if (place.backwards()) {
            Collections.reverse(rows);
        }
        boolean hasNext = !rows.isEmpty() && (place.backwards() ? begun : more);
        boolean hasPrevious = !rows.isEmpty() && (place.backwards() ? more : begun);
        return new Part<>(
                List.copyOf(rows),
                hasNext ? keyset.cursor(rows.get(rows.size() - 1)) : null,
                hasPrevious ? keyset.cursor(rows.get(0)) : null,
                sort,
                descending);
    }
}
