package org.creatorconnect.foundation.rest;

import java.util.Arrays;
import org.creatorconnect.refusal.ValidationFailed;
import org.jspecify.annotations.Nullable;

/** Reads the words of the contract. */
public final class Word {

    private Word() {}

    /**
     * @throws ValidationFailed naming the words that can be said
     */
    public static <E extends Enum<E>> E required(
            String field, Class<E> type, @Nullable String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().equals(word))
                .findFirst()
                .orElseThrow(
                        () ->
                                ValidationFailed.of(
                                        field,
                                        "must be one of "
                                                + Arrays.toString(type.getEnumConstants())));
    }

    /** As {@link #required}, but nothing may be said. */
    public static <E extends Enum<E>> @Nullable E optional(
            String field, Class<E> type, @Nullable String word) {
        return word == null ? null : required(field, type, word);
    }
}
