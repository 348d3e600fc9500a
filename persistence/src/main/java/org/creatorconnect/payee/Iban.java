package org.creatorconnect.payee;

import java.util.Locale;
import java.util.Optional;

/**
 * The number of a bank account (ISO 13616), as it is kept: capital letters and digits, nothing
 * between them.
 */
public record Iban(String value) {

    /** What looks like nothing and is no blank to Unicode: fillers and an empty pattern. */
    private static final String FILLERS = "\u115f\u1160\u2800\u3164\uffa0";

    private static final int SHORTEST = 5;

    /**
     * @throws IllegalArgumentException when it is none: an unknown country, another length or
     *     structure, wrong check digits
     */
    public Iban {
        if (!isIban(value)) {
            throw new IllegalArgumentException("no IBAN");
        }
    }

    /**
     * Reads what somebody typed or pasted. Blanks and characters that nobody sees are left out,
     * whatever kind they are, and letters may be small.
     *
     * @return nothing when it is no IBAN
     */
    public static Optional<Iban> read(String given) {
        StringBuilder kept = new StringBuilder();
        given.codePoints().filter(Iban::isSeen).forEach(kept::appendCodePoint);
        String value = kept.toString().toUpperCase(Locale.ROOT);
        return isIban(value) ? Optional.of(new Iban(value)) : Optional.empty();
    }

    private static boolean isSeen(int character) {
        int type = Character.getType(character);
        return !Character.isWhitespace(character)
                && !Character.isSpaceChar(character)
                && type != Character.FORMAT
                && type != Character.CONTROL
                && !(character >= 0xfe00 && character <= 0xfe0f)
                && FILLERS.indexOf(character) < 0;
    }

    private static boolean isIban(String value) {
        return value.length() >= SHORTEST
                && value.chars().allMatch(Iban::isLetterOrDigit)
                && IbanRegistry.knows(value)
                && hasItsCheckDigits(value);
    }

    /** 98 less the rest of a division by 97, so 02 to 98; others would divide alike. */
    private static boolean hasItsCheckDigits(String value) {
        int rest = 0;
        for (char next : (value.substring(4) + value.substring(0, 2) + "00").toCharArray()) {
            int number = Character.digit(next, 36);
            rest = (rest * (number > 9 ? 100 : 10) + number) % 97;
        }
        return value.substring(2, 4).equals(String.format(Locale.ROOT, "%02d", 98 - rest));
    }

    private static boolean isLetterOrDigit(int character) {
        return character >= '0' && character <= '9' || character >= 'A' && character <= 'Z';
    }

    /** Names nobody's account, wherever it may be printed. */
    @Override
    public String toString() {
        return "Iban[" + value.substring(0, 2) + "]";
    }
}
