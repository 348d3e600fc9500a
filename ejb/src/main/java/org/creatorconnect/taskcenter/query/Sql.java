package org.creatorconnect.taskcenter.query;

import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Function;
import org.creatorconnect.money.Money;
import org.creatorconnect.money.Rate;
import org.creatorconnect.refusal.ValidationFailed;
import org.jspecify.annotations.Nullable;

/** One row of a query, read from left to right. */
final class Sql {

    /** Below which id a list begins when it begins at the top. */
    private static final UUID TOP = new UUID(-1, -1);

    /** An id that nothing has. */
    static final String NOBODY = new UUID(0, 0).toString();

    private final Object[] row;
    private int next;

    private Sql(Object[] row) {
        this.row = row;
    }

    /** All rows of a query, each turned into what it stands for. */
    static <T> List<T> rows(Query query, Function<Sql, T> read) {
        List<?> found = query.getResultList();
        return found.stream().map(row -> read.apply(new Sql((Object[]) row))).toList();
    }

    /**
     * Where a page begins: below the given id, or at the top.
     *
     * @throws ValidationFailed when it is no id
     */
    static UUID before(@Nullable String id) {
        if (id == null || id.isEmpty()) {
            return TOP;
        }
        return parse(id)
                .orElseThrow(
                        () -> ValidationFailed.of("cursor", "must be the next of an earlier page"));
    }

    /**
     * An id to narrow by, as text: empty when nothing was asked, nobody's when it is no id at all.
     */
    static String narrow(@Nullable String id) {
        if (id == null || id.isEmpty()) {
            return "";
        }
        return parse(id).map(UUID::toString).orElse(NOBODY);
    }

    /** A pattern that finds the words anywhere; empty when there are none. */
    static String pattern(String words) {
        String literal = words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return words.isEmpty() ? "" : "%" + literal + "%";
    }

    private static Optional<UUID> parse(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    UUID id() {
        return (UUID) take();
    }

    Optional<UUID> maybeId() {
        return Optional.ofNullable((UUID) take());
    }

    String text() {
        return (String) take();
    }

    Optional<String> maybeText() {
        return Optional.ofNullable((String) take());
    }

    int number() {
        return ((Number) take()).intValue();
    }

    long large() {
        return ((Number) take()).longValue();
    }

    OptionalLong maybeLarge() {
        Object value = take();
        return value == null ? OptionalLong.empty() : OptionalLong.of(((Number) value).longValue());
    }

    boolean flag() {
        return Boolean.TRUE.equals(take());
    }

    Instant time() {
        return (Instant) take();
    }

    Optional<Instant> maybeTime() {
        return Optional.ofNullable((Instant) take());
    }

    Optional<Rate> rate() {
        return Optional.ofNullable((BigDecimal) take()).map(Rate::new);
    }

    /** An amount in minor units, then its currency. */
    Money money() {
        long minor = large();
        return Money.of(minor, text());
    }

    <E extends Enum<E>> E word(Class<E> type) {
        return Enum.valueOf(type, text());
    }

    Object take() {
        return row[next++];
    }
}
