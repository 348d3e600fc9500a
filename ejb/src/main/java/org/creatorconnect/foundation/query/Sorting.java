package org.creatorconnect.foundation.query;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.creatorconnect.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * An order in which a list can be read. Equal rows follow each other by their id, in the same
 * direction.
 *
 * @param <R> a row
 */
public final class Sorting<R> {

    private final String name;
    private final List<SortKey<R>> keys;
    private final boolean gaps;

    private Sorting(String name, List<SortKey<R>> keys, boolean gaps) {
        this.name = name;
        this.keys = keys;
        this.gaps = gaps;
    }

    public static <R> Sorting<R> byTime(
            String name, String expression, Function<R, @Nullable Instant> value) {
        return by(name, expression, value, Instant::parse);
    }

    public static <R> Sorting<R> byText(
            String name, String expression, Function<R, @Nullable String> value) {
        return by(name, expression, value, text -> text);
    }

    public static <R> Sorting<R> byNumber(
            String name, String expression, Function<R, @Nullable Long> value) {
        return by(name, expression, value, Long::valueOf);
    }

    public static <R> Sorting<R> byCount(
            String name, String expression, Function<R, @Nullable Integer> value) {
        return by(name, expression, value, Integer::valueOf);
    }

    public static <R> Sorting<R> byDecimal(
            String name, String expression, Function<R, @Nullable BigDecimal> value) {
        return by(name, expression, value, BigDecimal::new);
    }

    public static <R> Sorting<R> byDay(
            String name, String expression, Function<R, @Nullable LocalDate> value) {
        return by(name, expression, value, LocalDate::parse);
    }

    /** By the name of a constant, as tables keep it. */
    public static <R> Sorting<R> byWord(
            String name, String expression, Function<R, ? extends @Nullable Enum<?>> value) {
        return by(
                name,
                // Of several values compared at once, HQL binds a constant by its number.
                "cast(" + expression + " as string)",
                row -> nameOf(value.apply(row)),
                text -> text);
    }

    /** By the time-ordered id, which is the order in which the rows came to be. */
    public static <R> Sorting<R> byId(String name, String expression, Function<R, UUID> value) {
        return by(name, expression, value, UUID::fromString);
    }

    /** Amounts of one currency follow each other, the currencies by their codes. */
    public static <R> Sorting<R> byMoney(
            String name, String currency, String minor, Function<R, Money> value) {
        return new Sorting<>(
                name,
                List.of(
                        new SortKey<>(
                                currency,
                                row -> value.apply(row).currency().getCurrencyCode(),
                                text -> text),
                        new SortKey<>(minor, row -> value.apply(row).minor(), Long::valueOf)),
                false);
    }

    /** Some rows have no value; they come last, whatever the direction. */
    public Sorting<R> withGaps() {
        return new Sorting<>(name, keys, true);
    }

    private static <R> Sorting<R> by(
            String name,
            String expression,
            Function<R, ? extends @Nullable Object> value,
            Function<String, ?> parse) {
        return new Sorting<>(name, List.of(new SortKey<>(expression, value, parse)), false);
    }

    private static @Nullable String nameOf(@Nullable Enum<?> word) {
        return word == null ? null : word.name();
    }

    public String name() {
        return name;
    }

    List<SortKey<R>> keys() {
        return keys;
    }

    boolean hasGaps() {
        return gaps;
    }
}
