package org.creatorconnect.foundation.query;

import java.util.List;
import java.util.stream.Collectors;
import org.creatorconnect.foundation.SearchWords;

/**
 * What people look for, as the database takes it. Nothing they write is read as part of a pattern
 * or of a query's own language. An empty text asks for nothing and gives an empty one.
 */
public final class Search {

    private static final int MOST_WORDS = 40;

    /** Is a word of nothing, so that a question without any finds nothing. */
    private static final String NOTHING = "'-'";

    /**
     * Begins a condition in HQL on columns of kept words: {@code AND_FOUND + "o.searchWords" +
     * OR_FOUND + "f.searchWords" + CLOSE}, with {@code :words}.
     */
    public static final String AND_FOUND =
            " and (cast(sql('(word_vector(?) @@ cast(? as tsquery))', ";

    /** Goes on with another column. */
    public static final String OR_FOUND =
            ", :words) as boolean) or cast(sql('(word_vector(?) @@ cast(? as tsquery))', ";

    public static final String CLOSE = ", :words) as boolean))";

    /** Goes on with a column that has what was typed anywhere, with {@code :any}. */
    public static final String OR_HAS = ", :words) as boolean) or lower(";

    /** Ends a condition that went on with {@link #OR_HAS}. */
    public static final String CLOSE_HAS = ") like lower(:any) escape '\\')";

    /**
     * Begins a test in HQL whether a column of kept words has {@code :words}: {@code HAS +
     * "x.searchWords" + THEM}. Where a list is found by several tables, each is asked by itself and
     * the ids are put together ({@code o.id in (select … union all select …)}), so that each finds
     * its index.
     */
    public static final String HAS = "cast(sql('(word_vector(?) @@ cast(? as tsquery))', ";

    /** The same for a column of facets, whose entries are words and more. */
    public static final String HAS_FACETS = "cast(sql('(? @@ cast(? as tsquery))', ";

    /** Ends the test. */
    public static final String THEM = ", :words) as boolean)";

    /**
     * Ends a question for ids {@code select x.id from … x where …}, so that it is answered by
     * itself and first. Otherwise the database would walk through a list in its order and look for
     * the words in each row, in the hope of a page full of them, and for a rare word see all rows.
     */
    public static final String FIRST = " order by x.id offset 0";

    /**
     * Ends the test whether the column has any one of the words, with {@code :some}. Where words
     * may stand in one table and in another, the rows that have one of them are taken by the index
     * of each, and {@link #AND_FOUND} looks at these whether they have all.
     */
    public static final String ONE_OF_THEM = ", :some) as boolean)";

    private Search() {}

    /**
     * For {@code word_vector(…) @@ CAST(… AS tsquery)}: the beginnings of words, all of which must
     * be there.
     */
    public static String words(String text) {
        return joined(text, " & ");
    }

    /** The same, any one of which is enough. */
    public static String some(String text) {
        return joined(text, " | ");
    }

    private static String joined(String text, String sign) {
        List<String> words = SearchWords.asked(text);
        if (words.isEmpty()) {
            return text.isBlank() ? "" : NOTHING;
        }
        return words.stream()
                .limit(MOST_WORDS)
                .map(word -> "'" + word + "':*")
                .collect(Collectors.joining(sign));
    }

    /** For {@code LIKE}: what has the text anywhere. */
    public static String anywhere(String text) {
        return text.isBlank() ? "" : "%" + literal(text) + "%";
    }

    /** For {@code LIKE}: what begins with the text. */
    public static String beginning(String text) {
        return text.isBlank() ? "" : literal(text) + "%";
    }

    private static String literal(String text) {
        return text.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
