package org.creatorconnect.submission.provider;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The word that marks content as an advertisement, as both sides agreed on it; for the usual {@code
 * #ad} also its local forms.
 *
 * @param word such as {@code #ad}
 */
record AdMark(String word) {

    private static final String USUAL = "#ad";
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");

    /** What laws and platforms take for {@code #ad} in other languages. */
    private static final Set<String> LOCAL_FORMS =
            Set.of(
                    "#advertisement",
                    "#adv",
                    "#anzeige",
                    "#werbung",
                    "#publicité",
                    "#publicite",
                    "#publicidad",
                    "#publicidade",
                    "#publi",
                    "#publicitat",
                    "#pubblicità",
                    "#pubblicita",
                    "#reclame",
                    "#advertentie",
                    "#reklame",
                    "#annonce",
                    "#annonse",
                    "#annons",
                    "#reklam",
                    "#mainos",
                    "#reklama",
                    "#hirdetés",
                    "#reklám",
                    "#oglas",
                    "#publicitate",
                    "#διαφήμιση",
                    "#реклама",
                    "#إعلان",
                    "#اعلان",
                    "#פרסומת",
                    "#iklan",
                    "#โฆษณา",
                    "#quảngcáo",
                    "#विज्ञापन",
                    "#広告",
                    "#廣告",
                    "#广告",
                    "#광고");

    /** Whether the word stands in the text, as a word of its own and whatever its case. */
    boolean standsIn(String text) {
        String plain = plain(text);
        return forms().anyMatch(form -> isWordOf(plain, plain(form)));
    }

    private Stream<String> forms() {
        boolean usual = plain(word).equals(USUAL);
        return Stream.concat(Stream.of(word), usual ? LOCAL_FORMS.stream() : Stream.empty());
    }

    private static boolean isWordOf(String text, String form) {
        if (form.isEmpty()) {
            return false;
        }
        for (int at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
            int end = at + form.length();
            boolean begins = at == 0 || !belongsToWord(text.codePointBefore(at));
            boolean ends = end == text.length() || !belongsToWord(text.codePointAt(end));
            if (begins && ends) {
                return true;
            }
        }
        return false;
    }

    /** A hash before a hash, or behind a letter, begins no tag on any platform. */
    private static boolean belongsToWord(int character) {
        return Character.isLetterOrDigit(character)
                || character == '_'
                || character == '#'
                || character == '&'
                || switch (Character.getType(character)) {
                    case Character.NON_SPACING_MARK,
                            Character.COMBINING_SPACING_MARK,
                            Character.ENCLOSING_MARK ->
                            true;
                    default -> false;
                };
    }

    /** Composed, without wide forms, invisible characters and case. */
    private static String plain(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFKC);
        return INVISIBLE.matcher(composed).replaceAll("").toLowerCase(Locale.ROOT).strip();
    }
}
