package org.creatorconnect.task;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.creatorconnect.application.DeclineReason;
import org.creatorconnect.refusal.ValidationFailed;
import org.creatorconnect.submission.RejectionReason;
import org.jspecify.annotations.Nullable;

/**
 * Why something was refused, as a stable word that whoever is refused finds explained: one of
 * {@link RejectionReason} or {@link DeclineReason}.
 *
 * @param value upper snake case, 2 to 60 characters
 */
public record ReasonCode(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9_]{1,59}");

    /**
     * @throws ValidationFailed when it is not of the form of a reason code
     */
    public ReasonCode {
        if (!FORM.matcher(value).matches()) {
            throw ValidationFailed.of("reasonCode", "must be a word such as OFF_BRIEF");
        }
    }

    public static ReasonCode of(Enum<?> reason) {
        return new ReasonCode(reason.name());
    }

    /**
     * @throws ValidationFailed naming the words that can be said, when it is none of them or
     *     missing
     */
    public static <E extends Enum<E>> ReasonCode required(Class<E> words, @Nullable String text) {
        return Arrays.stream(words.getEnumConstants())
                .filter(word -> word.name().equals(text))
                .findFirst()
                .map(ReasonCode::of)
                .orElseThrow(
                        () ->
                                ValidationFailed.of(
                                        "reasonCode",
                                        "must say why: one of "
                                                + Arrays.toString(words.getEnumConstants())));
    }

    /** As {@link #required}, but nothing may be said. */
    public static <E extends Enum<E>> @Nullable ReasonCode optional(
            Class<E> words, @Nullable String text) {
        return text == null || text.isBlank() ? null : required(words, text);
    }
}
