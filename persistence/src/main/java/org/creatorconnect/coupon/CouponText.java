package org.creatorconnect.coupon;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How codes are spelled: 3 to 40 letters A to Z, digits, - and _, beginning with a letter or digit.
 * Case does not count. Letters that merely look like these are none, so that nobody takes another's
 * code by its looks.
 */
public final class CouponText {

    /** What a code must look like. */
    public static final String COMPLAINT =
            "must have 3 to 40 letters A to Z, digits, - or _, and begin with a letter or digit";

    private static final String PATTERN = "[A-Za-z0-9][A-Za-z0-9_-]{2,39}";

    private CouponText() {}

    /** The code as it is kept; empty when the text is none. */
    public static Optional<String> normal(@Nullable String given) {
        return Optional.ofNullable(given)
                .map(String::strip)
                .filter(text -> text.matches(PATTERN))
                .map(text -> text.toUpperCase(Locale.ROOT));
    }
}
