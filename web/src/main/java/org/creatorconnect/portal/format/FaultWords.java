package org.creatorconnect.portal.format;

import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says what a use case finds wrong with a field in people's words: other fields are called by their
 * labels, never by their names in code, and the commonest complaints read like sentences.
 */
final class FaultWords {

    private static final Pattern NAME = Pattern.compile("\\b[a-z]+(?:[A-Z][a-z]*)+\\b");
    private static final Pattern SIZE = Pattern.compile("size must be between (\\d+) and (\\d+)");
    private static final Map<String, String> PLAINLY =
            Map.of(
                    "must not be blank", "is missing",
                    "must not be null", "is missing",
                    "must not be empty", "is missing",
                    "must be greater than or equal to", "must be at least",
                    "must be less than or equal to", "must be at most");

    private FaultWords() {}

    /**
     * The complaint in people's words.
     *
     * @param label the label of the field of a name; empty when the form has none
     */
    static String of(String message, Function<String, String> label) {
        String plain = SIZE.matcher(message).replaceAll(FaultWords::length);
        for (Map.Entry<String, String> one : PLAINLY.entrySet()) {
            plain = plain.replace(one.getKey(), one.getValue());
        }
        return NAME.matcher(plain)
                .replaceAll(name -> Matcher.quoteReplacement(called(name.group(), label)));
    }

    /** How a field is called: by its label, or by the words its name is made of. */
    static String called(String name, Function<String, String> label) {
        String words = label.apply(name);
        return words.isEmpty() ? spelled(name) : "“" + words + "”";
    }

    /** {@code endsOn} as {@code ends on}. */
    static String spelled(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        return last.replaceAll("([a-z0-9])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
    }

    private static String length(MatchResult size) {
        return size.group(1).equals("0")
                ? "must have at most " + size.group(2) + " characters"
                : "must have " + size.group(1) + " to " + size.group(2) + " characters";
    }
}
