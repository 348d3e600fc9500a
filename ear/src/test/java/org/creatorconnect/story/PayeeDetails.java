package org.creatorconnect.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What a creator of {@link Cast#payable} told of how they are paid, their tax number and where they
 * live, and that nobody reads it whom it does not concern.
 */
final class PayeeDetails {

    /** The last digits are what a masked account shows. */
    static final List<String> ALL =
            List.of("SE4550000000058398257466", "7466", "850101", "Stockholm", "Mara Lind");

    /** Ids hold any four digits by chance, and tell nothing. */
    private static final Pattern ID =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private PayeeDetails() {}

    /** Fails when a text holds one of them as a word of its own; {@code where} it was read. */
    static void assertUntold(String where, String text) {
        String words = ID.matcher(text).replaceAll("");
        for (String secret : ALL) {
            assertThat(words)
                    .as(where)
                    .doesNotContainPattern("(?<!\\w)" + Pattern.quote(secret) + "(?!\\w)");
        }
    }
}
