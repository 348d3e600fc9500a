package org.creatorconnect.foundation;

import com.ibm.icu.text.Normalizer2;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The words of a text, by which it is found: texts and questions are parted alike. Letters, digits
 * and the marks that belong to them make words; a sign such as + or ★ is a word of its own; all
 * else, hyphens, slashes and dots among it, parts words. Upper and lower case, composed and
 * decomposed, wide and narrow forms are the same, as are the four forms of i.
 *
 * <p>Scripts that part no words, such as Chinese or Thai, can be found from every letter on.
 */
public final class SearchWords {

    private static final Normalizer2 FOLDING = Normalizer2.getNFKCCasefoldInstance();

    private static final Set<UnicodeScript> UNPARTED =
            EnumSet.of(
                    UnicodeScript.HAN,
                    UnicodeScript.HIRAGANA,
                    UnicodeScript.KATAKANA,
                    UnicodeScript.THAI,
                    UnicodeScript.LAO,
                    UnicodeScript.KHMER,
                    UnicodeScript.MYANMAR,
                    UnicodeScript.TIBETAN);

    /** Letters of an unparted script that are found together. */
    private static final int PIECE = 16;

    /** A longer word is found by its beginning. */
    private static final int LONGEST = 100;

    private enum Kind {
        LETTER,
        UNPARTED_LETTER,
        MARK,
        SIGN,
        BETWEEN
    }

    private SearchWords() {}

    /** As the tables keep them: parted by blanks, each once. */
    public static String kept(String... texts) {
        Set<String> words = new LinkedHashSet<>();
        for (String text : texts) {
            for (String word : parts(text)) {
                addKept(words, word);
            }
        }
        return String.join(" ", words);
    }

    /** Beginnings of kept words, all of which the text has that is asked for. */
    public static List<String> asked(String question) {
        List<String> words = new ArrayList<>();
        for (String word : parts(question)) {
            if (isUnparted(word)) {
                pieces(word, words);
            } else {
                words.add(word);
            }
        }
        return words;
    }

    private static void addKept(Collection<String> words, String word) {
        if (!isUnparted(word)) {
            words.add(word);
            return;
        }
        for (int at = 0; at < word.length(); at += Character.charCount(word.codePointAt(at))) {
            if (kind(word.codePointAt(at)) != Kind.MARK) {
                words.add(beginning(word.substring(at), PIECE));
            }
        }
    }

    /** A piece begins with a letter, for kept ones do. */
    private static void pieces(String word, List<String> pieces) {
        String rest = word;
        while (!rest.isEmpty()) {
            String piece = beginning(rest, PIECE);
            pieces.add(piece);
            int next = piece.length();
            while (next < rest.length() && kind(rest.codePointAt(next)) == Kind.MARK) {
                next += Character.charCount(rest.codePointAt(next));
            }
            rest = rest.substring(next);
        }
    }

    private static List<String> parts(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        Kind before = Kind.BETWEEN;
        for (int letter : folded(text).codePoints().toArray()) {
            Kind kind = kind(letter);
            boolean goesOn =
                    kind == Kind.MARK
                            || (kind == before
                                    && (kind == Kind.LETTER || kind == Kind.UNPARTED_LETTER));
            if (!goesOn) {
                end(words, word);
            }
            if (kind != Kind.BETWEEN) {
                word.appendCodePoint(letter);
            }
            before = kind != Kind.MARK ? kind : before == Kind.BETWEEN ? Kind.LETTER : before;
        }
        end(words, word);
        return words;
    }

    private static void end(List<String> words, StringBuilder word) {
        if (word.length() > 0) {
            String whole = word.toString();
            words.add(isUnparted(whole) ? whole : beginning(whole, LONGEST));
            word.setLength(0);
        }
    }

    private static String folded(String text) {
        return FOLDING.normalize(text).replace('ı', 'i').replace("i\u0307", "i");
    }

    private static boolean isUnparted(String word) {
        return kind(word.codePointAt(0)) == Kind.UNPARTED_LETTER;
    }

    private static String beginning(String word, int letters) {
        return word.codePointCount(0, word.length()) <= letters
                ? word
                : word.substring(0, word.offsetByCodePoints(0, letters));
    }

    private static Kind kind(int letter) {
        return switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK ->
                    Kind.MARK;
            case Character.MATH_SYMBOL,
                    Character.CURRENCY_SYMBOL,
                    Character.MODIFIER_SYMBOL,
                    Character.OTHER_SYMBOL ->
                    Kind.SIGN;
            default -> letterOrBetween(letter);
        };
    }

    private static Kind letterOrBetween(int letter) {
        boolean number =
                Character.getType(letter) == Character.LETTER_NUMBER
                        || Character.getType(letter) == Character.OTHER_NUMBER;
        if (!Character.isLetterOrDigit(letter) && !number) {
            return Kind.BETWEEN;
        }
        return UNPARTED.contains(UnicodeScript.of(letter)) ? Kind.UNPARTED_LETTER : Kind.LETTER;
    }
}
