package org.creatorconnect.foundation;

/**
 * How long a text is. The limits of texts are told in characters, and PostgreSQL counts them so;
 * here they are code points, so that a letter outside the Basic Multilingual Plane counts once in
 * both places. Every limit of a text is checked by this class.
 */
public final class Characters {

    private Characters() {}

    /** As {@code char_length} in PostgreSQL. */
    public static int count(String text) {
        return text.codePointCount(0, text.length());
    }

    /** Whether the text has more characters than that. */
    public static boolean exceed(String text, int most) {
        return text.length() > most && count(text) > most;
    }

    /** The text, without what lies beyond that many characters. */
    public static String atMost(String text, int most) {
        return exceed(text, most) ? text.substring(0, text.offsetByCodePoints(0, most)) : text;
    }
}
