package org.creatorconnect.registry;

import java.text.Normalizer;

/**
 * A name, or the name of a town, as it is kept, compared and told to a bank: one line, single
 * blanks, letters composed with their accents, and no character that only tells a screen how to
 * draw the others.
 */
public final class WrittenName {

    /** Joiners, which some scripts need inside a word; they tell no two names apart. */
    private static final String JOINERS = "\u200c\u200d";

    private WrittenName() {}

    /** The name as it is kept; empty when nothing of it can be seen. */
    public static String of(String given) {
        StringBuilder line = new StringBuilder();
        Normalizer.normalize(given, Normalizer.Form.NFC)
                .codePoints()
                .map(WrittenName::plain)
                .filter(character -> character >= 0)
                .forEach(line::appendCodePoint);
        return line.toString().replaceAll(" +", " ").strip();
    }

    /** Whether both are the same name. The order of its words counts. */
    public static boolean isSame(String one, String other) {
        return comparable(one).equals(comparable(other));
    }

    private static String comparable(String name) {
        return of(name).replaceAll("[" + JOINERS + "]", "");
    }

    /** A blank for whatever parts words or lines; nothing, told as -1, for what is not seen. */
    private static int plain(int character) {
        if (Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.getType(character) == Character.CONTROL) {
            return ' ';
        }
        boolean unseen =
                Character.getType(character) == Character.FORMAT && JOINERS.indexOf(character) < 0;
        return unseen ? -1 : character;
    }
}
