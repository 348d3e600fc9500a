package org.creatorconnect.taskcenter;

import java.util.regex.Pattern;
import org.creatorconnect.refusal.ValidationFailed;
import org.jspecify.annotations.Nullable;

/**
 * Why something was refused, as a stable word. The product's own words are {@link RejectionReason}
 * and {@link DeclineReason}; a merchant's own system may use further ones of the same form.
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
     * @throws ValidationFailed also when it is missing
     */
    public static ReasonCode required(@Nullable String text) {
        if (text == null || text.isBlank()) {
            throw ValidationFailed.of("reasonCode", "is missing: say why, such as OFF_BRIEF");
        }
        return new ReasonCode(text);
    }
}
