package org.creatorconnect.payout.view;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creatorconnect.portal.format.Text;

/** The number of a payout run in what somebody types to find it, as pages call it. */
final class RunNumber {

    /** The key of the words around a number. */
    static final String NUMBERED = "payouts.runNumber";

    private RunNumber() {}

    /** The text without the words that pages put around a number; the text itself without any. */
    static String in(String typed, Text text) {
        Set<String> around = new HashSet<>(Arrays.asList(words(text.word(NUMBERED))));
        String rest =
                Stream.of(words(typed))
                        .filter(word -> !around.contains(word))
                        .collect(Collectors.joining(" "));
        return rest.isEmpty() ? typed : rest;
    }

    private static String[] words(String text) {
        return text.toLowerCase(Locale.ROOT).strip().split("\\s+", -1);
    }
}
