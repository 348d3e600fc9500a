package org.creatorconnect.portal.format;

import java.util.Locale;
import org.creatorconnect.foundation.Characters;
import org.jspecify.annotations.Nullable;

/** The stand-in for a picture: two letters on one of six colors. */
final class Initials {

    private static final String[] COLORS = {"", "av-b", "av-c", "av-d", "av-e", "av-f"};

    private Initials() {}

    static String of(@Nullable String name) {
        String[] words = name == null ? new String[0] : name.strip().split("[\\s._-]+");
        if (words.length == 0 || words[0].isEmpty()) {
            return "?";
        }
        String last = words[words.length - 1];
        String letters =
                words.length == 1 ? first(words[0], 2) : first(words[0], 1) + first(last, 1);
        return letters.toUpperCase(Locale.ROOT);
    }

    static String color(@Nullable String name) {
        return COLORS[Math.floorMod(name == null ? 0 : name.hashCode(), COLORS.length)];
    }

    private static String first(String word, int letters) {
        return Characters.atMost(word, letters);
    }
}
