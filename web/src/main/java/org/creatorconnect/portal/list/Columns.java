package org.creatorconnect.portal.list;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.creatorconnect.money.Money;
import org.creatorconnect.money.Rate;
import org.creatorconnect.portal.list.Column.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a file, from left to right. A value that is null or an empty {@link Optional}
 * leaves its cell empty.
 *
 * @param <T> a row of the read model
 */
public final class Columns<T> {

    private final List<Column<T>> all = new ArrayList<>();

    /** An id, an address, something somebody wrote: as it is. */
    public Columns<T> text(String head, Function<T, ?> value) {
        return add(head, Kind.TEXT, (row, words) -> present(value.apply(row), Object::toString));
    }

    /** A count. */
    public Columns<T> number(String head, Function<T, ?> value) {
        return add(head, Kind.NUMBER, (row, words) -> present(value.apply(row), one -> one));
    }

    /** An amount without its currency, which has a column of its own. */
    public Columns<T> amount(String head, Function<T, ?> value) {
        return add(
                head,
                Kind.NUMBER,
                (row, words) -> present(value.apply(row), money -> ((Money) money).decimal()));
    }

    /** The currency of an amount. */
    public Columns<T> currency(Function<T, Money> value) {
        return text("currency", row -> value.apply(row).currency().getCurrencyCode());
    }

    /** A rate as a fraction: 0.08. */
    public Columns<T> rate(String head, Function<T, ?> value) {
        return add(head, Kind.NUMBER, (row, words) -> present(value.apply(row), Columns::fraction));
    }

    public Columns<T> time(String head, Function<T, ?> value) {
        return add(head, Kind.TIME, (row, words) -> present(value.apply(row), one -> one));
    }

    public Columns<T> day(String head, Function<T, ?> value) {
        return add(head, Kind.DAY, (row, words) -> present(value.apply(row), one -> one));
    }

    /** The state of an object of a kind, as the page words it. */
    public Columns<T> state(String kind, Function<T, ?> value) {
        return constant("state", "status." + kind + ".", value);
    }

    /** A constant as the page words it, by the beginning of its key. */
    public Columns<T> constant(String head, String prefix, Function<T, ?> value) {
        return add(
                head,
                Kind.TEXT,
                (row, words) -> present(value.apply(row), one -> words.constant(prefix, one)));
    }

    /** Several constants in one cell. */
    public Columns<T> constants(
            String head, String prefix, Function<T, ? extends Collection<?>> value) {
        return add(
                head,
                Kind.TEXT,
                (row, words) ->
                        value.apply(row).stream()
                                .map(one -> words.constant(prefix, one))
                                .collect(Collectors.joining(", ")));
    }

    public Columns<T> yesOrNo(String head, Predicate<T> value) {
        return add(
                head,
                Kind.TEXT,
                (row, words) -> words.of(value.test(row) ? "exports.yes" : "exports.no"));
    }

    public List<Column<T>> all() {
        return List.copyOf(all);
    }

    /** The heads; of a time it says in which zone. */
    public List<String> heads(FileWords words) {
        return all.stream()
                .map(
                        column -> {
                            String head = words.of("exports.head." + column.head());
                            return column.kind() == Kind.TIME
                                    ? words.of("exports.utc", head)
                                    : head;
                        })
                .toList();
    }

    /** What a row has in the cells. */
    public List<@Nullable Object> cells(T row, FileWords words) {
        List<@Nullable Object> cells = new ArrayList<>();
        all.forEach(column -> cells.add(column.cell().apply(row, words)));
        return cells;
    }

    private Columns<T> add(
            String head, Kind kind, BiFunction<T, FileWords, @Nullable Object> cell) {
        all.add(new Column<>(head, kind, cell));
        return this;
    }

    private static @Nullable Object present(@Nullable Object value, Function<Object, ?> written) {
        Object held = value instanceof Optional<?> maybe ? maybe.orElse(null) : value;
        return held == null ? null : written.apply(held);
    }

    private static BigDecimal fraction(Object rate) {
        BigDecimal value = rate instanceof Rate agreed ? agreed.value() : (BigDecimal) rate;
        return value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    }
}
