package org.creatorconnect.catalog.service;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What one row of a feed says, by the English names of Google Merchant. */
interface FeedValues {

    /** What parts lines and columns. */
    Pattern BETWEEN = Pattern.compile("[\t\n\r]+");

    /** The text, on one line and without blanks around it; null when there is none. */
    @Nullable String get(String name);

    /** Whether the feed speaks of it at all. */
    boolean has(String name);

    /** A text is one line: what parts lines and columns inside a cell is a blank. */
    static @Nullable String plain(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String line = text.strip();
        if (line.chars().anyMatch(letter -> letter == '\t' || letter == '\n' || letter == '\r')) {
            line = BETWEEN.matcher(line).replaceAll(" ");
        }
        return line.isEmpty() ? null : line;
    }
}
