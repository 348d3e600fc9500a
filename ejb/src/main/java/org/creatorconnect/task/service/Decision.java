package org.creatorconnect.task.service;

import java.util.Arrays;
import org.creatorconnect.refusal.ValidationFailed;
import org.jspecify.annotations.Nullable;

/** Reads the word that names a decision. */
public final class Decision {

    private Decision() {}

    /**
     * @throws ValidationFailed when the word is none of the type's
     */
    public static <E extends Enum<E>> E parse(Class<E> type, @Nullable String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(word))
                .findFirst()
                .orElseThrow(
                        () ->
                                ValidationFailed.of(
                                        "decision",
                                        "must be one of "
                                                + Arrays.toString(type.getEnumConstants())));
    }
}
