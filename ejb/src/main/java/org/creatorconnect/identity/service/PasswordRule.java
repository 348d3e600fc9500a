package org.creatorconnect.identity.service;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.creatorconnect.foundation.Characters;
import org.creatorconnect.refusal.ValidationFailed;
import org.jspecify.annotations.Nullable;

/**
 * What a new password must be. Length is counted in characters as people count them (code points),
 * without blanks around it. Whatever is among the commonest passwords, or made of one by the usual
 * tricks, is guessed within the first tries and refused however long it is; the lists and the
 * estimate are those of zxcvbn (MIT licence).
 */
public final class PasswordRule {

    /** The shortest password (OWASP ASVS 5.0 asks for 8, and recommends 15). */
    public static final int SHORTEST = 12;

    private static final int LONGEST = 128;

    /** A name shorter than this stands in many a word by chance. */
    private static final int TELLING_NAME = 4;

    /** Fewer tries than this find a password whose making is known: a million. */
    private static final double LEAST_GUESSES = 1e6;

    private static final Zxcvbn ESTIMATE = new Zxcvbn();

    private PasswordRule() {}

    /**
     * @throws ValidationFailed naming what is wrong with it
     */
    public static void require(char @Nullable [] password, String username) {
        String text = password == null ? "" : new String(password);
        String plain = plain(text);
        if (Characters.count(plain) < SHORTEST) {
            throw wrong(
                    "must have at least " + SHORTEST + " characters, blanks around it not counted");
        }
        if (Characters.exceed(text, LONGEST)) {
            throw wrong("must have at most " + LONGEST + " characters");
        }
        String name = plain(username);
        boolean named = name.length() >= TELLING_NAME && plain.contains(name);
        if (named || plain.equals(name)) {
            throw wrong("must not contain the user name");
        }
        if (isCommon(plain, name)) {
            throw wrong("is too easy to guess: it is made of passwords that many people use");
        }
    }

    private static boolean isCommon(String plain, String name) {
        String closed = plain.replaceAll("[\\s_.-]+", "");
        return closed.isEmpty()
                || guesses(plain, name) < LEAST_GUESSES
                || guesses(closed, name) < LEAST_GUESSES;
    }

    private static double guesses(String text, String name) {
        return ESTIMATE.measure(text, List.of(name, "creator connect", "connect")).getGuesses();
    }

    /** As it is compared: one way to write each letter, lower case, only what can be seen. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("\\p{C}", "")
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    private static ValidationFailed wrong(String message) {
        return ValidationFailed.of("password", message);
    }
}
