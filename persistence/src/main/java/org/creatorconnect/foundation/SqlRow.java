package org.creatorconnect.foundation;

import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.creatorconnect.money.Money;
import org.creatorconnect.money.Rate;

/** One row of a native query, read from left to right. */
public final class SqlRow {

    private final Object[] row;
    private int next;

    private SqlRow(Object[] row) {
        this.row = row;
    }

    /** All rows of a query of several columns, each turned into what it stands for. */
    public static <T> List<T> all(Query query, Function<SqlRow, T> read) {
        List<?> found = query.getResultList();
        return found.stream().map(row -> read.apply(new SqlRow((Object[]) row))).toList();
    }

    /** The first row of a query, if there is one. */
    public static <T> Optional<T> first(Query query, Function<SqlRow, T> read) {
        return all(query.setMaxResults(1), read).stream().findFirst();
    }

    /** The only row of a query that always has one. */
    public static <T> T one(Query query, Function<SqlRow, T> read) {
        return read.apply(new SqlRow((Object[]) query.getSingleResult()));
    }

    /** The rows of a query one after the other, as the driver brings them. */
    public static <T> Stream<T> stream(Query query, Function<SqlRow, T> read) {
        Stream<?> found = query.getResultStream();
        return found.map(row -> read.apply(new SqlRow((Object[]) row)));
    }

    public UUID id() {
        return (UUID) take();
    }

    public Optional<UUID> maybeId() {
        return Optional.ofNullable((UUID) take());
    }

    public String text() {
        return (String) take();
    }

    public Optional<String> maybeText() {
        return Optional.ofNullable((String) take());
    }

    public int number() {
        return ((Number) take()).intValue();
    }

    public long large() {
        return ((Number) take()).longValue();
    }

    public Optional<Long> maybeLarge() {
        return Optional.ofNullable((Number) take()).map(Number::longValue);
    }

    /**
     * A sum that the database keeps with more room than we do.
     *
     * @throws ArithmeticException when it does not fit
     */
    public long exact() {
        return ((BigDecimal) take()).longValueExact();
    }

    public boolean flag() {
        return Boolean.TRUE.equals(take());
    }

    public Instant time() {
        return (Instant) take();
    }

    public Optional<Instant> maybeTime() {
        return Optional.ofNullable((Instant) take());
    }

    public Rate rate() {
        return new Rate((BigDecimal) take());
    }

    public Optional<Rate> maybeRate() {
        return Optional.ofNullable((BigDecimal) take()).map(Rate::new);
    }

    /** An amount in minor units, then its currency. */
    public Money money() {
        long minor = large();
        return Money.of(minor, text());
    }

    /** An amount whose currency is known already. */
    public Money money(String currency) {
        return Money.of(large(), currency);
    }

    public <E extends Enum<E>> E word(Class<E> type) {
        return Enum.valueOf(type, text());
    }

    /** An array of texts. */
    public List<String> texts() {
        return List.of((String[]) take());
    }

    /** An array of ids; none when there is no array. */
    public List<UUID> ids() {
        UUID[] ids = (UUID[]) take();
        return ids == null ? List.of() : List.of(ids);
    }

    public Object take() {
        return row[next++];
    }
}
