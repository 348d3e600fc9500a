package org.creatorconnect.foundation.query;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values of a row as one text: each as in a web address, a tilde between them, a gap empty. */
public final class Cursors {

    private static final String BETWEEN = "~";

    /** Stands before a value, so that an empty text is no gap. */
    private static final String VALUE = ".";

    private Cursors() {}

    /** Each value as text; null leaves a gap. */
    public static String write(List<? extends @Nullable Object> values) {
        return values.stream().map(Cursors::write).collect(Collectors.joining(BETWEEN));
    }

    /** The texts of the values; none when this is no cursor. */
    public static List<@Nullable String> read(String cursor) {
        try {
            return Arrays.stream(cursor.split(BETWEEN, -1))
                    .map(Cursors::text)
                    .collect(Collectors.toList());
        } catch (IllegalArgumentException foreign) {
            return Collections.emptyList();
        }
    }

    private static String write(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        return VALUE
                + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8).replace("~", "%7E");
    }

    private static @Nullable String text(String written) {
        if (written.isEmpty()) {
            return null;
        }
        if (!written.startsWith(VALUE)) {
            throw new IllegalArgumentException("a value begins with a dot");
        }
        return URLDecoder.decode(written.substring(1), StandardCharsets.UTF_8);
    }
}
