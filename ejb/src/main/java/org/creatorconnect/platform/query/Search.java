package org.creatorconnect.platform.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What people look for, as the database takes it. Nothing they write is read as part of a pattern
 * or of a query's own language. An empty text asks for nothing and gives an empty one.
 */
public final class Search {

    private static final int MOST_WORDS = 8;

    private Search() {}

    /** For {@code to_tsquery}: the beginnings of words, all of which must be there. */
    public static String words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .map(word -> word + ":*")
                .collect(Collectors.joining(" & "));
    }

    /** For {@code LIKE}: what begins with the text. */
    public static String beginning(String text) {
        return text.isBlank() ? "" : literal(text) + "%";
    }

    /** For {@code LIKE}: what has the text anywhere. */
    public static String anywhere(String text) {
        return text.isBlank() ? "" : "%" + literal(text) + "%";
    }

    private static String literal(String text) {
        return text.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
