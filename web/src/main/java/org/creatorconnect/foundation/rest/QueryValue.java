package org.creatorconnect.foundation.rest;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.creatorconnect.money.Currencies;
import org.jspecify.annotations.Nullable;

/**
 * Reads the values of query parameters. An empty one narrows nothing; one that a call does not know
 * is refused, for nothing can be found by it.
 */
public final class QueryValue {

    private QueryValue() {}

    /** The text without blanks around it; empty when there is none. */
    public static String text(@Nullable String given) {
        return given == null ? "" : given.strip();
    }

    /** The first of two spellings of a parameter that is given. */
    public static String text(@Nullable String given, @Nullable String otherwise) {
        return text(given == null ? otherwise : given);
    }

    /**
     * @throws UnknownParameter naming the words that can be said
     */
    public static <E extends Enum<E>> @Nullable E word(
            String name, Class<E> type, @Nullable String given) {
        String word = text(given);
        return word.isEmpty()
                ? null
                : Arrays.stream(type.getEnumConstants())
                        .filter(value -> value.name().equals(word))
                        .findFirst()
                        .orElseThrow(() -> noneOf(name, Arrays.asList(type.getEnumConstants())));
    }

    /** As {@link #word}, as the only one of its kind; none when nothing narrows. */
    public static <E extends Enum<E>> Set<E> words(
            String name, Class<E> type, @Nullable String given) {
        E word = word(name, type, given);
        return word == null ? Set.of() : Set.of(word);
    }

    /**
     * @return whether it is {@code true}; not so when there is none
     * @throws UnknownParameter when it is something else than {@code true} or {@code false}
     */
    public static boolean flag(String name, @Nullable String given) {
        return "true".equals(oneOf(name, () -> List.of("true", "false"), given));
    }

    /**
     * @throws UnknownParameter naming the values that can be given
     */
    public static String oneOf(String name, Supplier<List<String>> values, @Nullable String given) {
        String text = text(given);
        if (!text.isEmpty() && !values.get().contains(text)) {
            throw noneOf(name, values.get());
        }
        return text;
    }

    /**
     * @throws UnknownParameter when it has not the form of an id
     */
    public static @Nullable UUID id(String name, @Nullable String given) {
        String text = text(given);
        try {
            UUID id = text.isEmpty() ? null : UUID.fromString(text);
            if (id == null || id.toString().equalsIgnoreCase(text)) {
                return id;
            }
        } catch (IllegalArgumentException otherForm) {
            throw UnknownParameter.of(name, "must be an id");
        }
        throw UnknownParameter.of(name, "must be an id");
    }

    /**
     * @throws UnknownParameter when it is no day of the calendar
     */
    public static @Nullable LocalDate day(String name, @Nullable String given) {
        String text = text(given);
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException otherForm) {
            throw UnknownParameter.of(name, "must be a day such as 2026-12-01");
        }
    }

    /** As {@link #id}, as text; empty when there is none. */
    public static String idText(String name, @Nullable String given) {
        UUID id = id(name, given);
        return id == null ? "" : id.toString();
    }

    /**
     * @throws UnknownParameter when money is not taken in it
     */
    public static Currency currency(String name, @Nullable String given, String otherwise) {
        String code = text(given);
        return Currencies.find(code.isEmpty() ? otherwise : code)
                .orElseThrow(() -> UnknownParameter.of(name, Currencies.COMPLAINT));
    }

    private static UnknownParameter noneOf(String name, Collection<?> values) {
        return UnknownParameter.of(name, "must be one of " + values);
    }
}
