package org.creatorconnect.foundation;

import java.util.Optional;
import org.creatorconnect.refusal.ValidationFailed;
import org.jspecify.annotations.Nullable;

/**
 * What somebody else names a thing by: an order, a line, an event, a deposit, a product, a coupon.
 * It is often the only guard against doing something twice, so whatever cannot be seen must not
 * make two of one: white space of any kind is taken off its ends, and what is invisible inside is
 * refused.
 *
 * @param text 1 to {@link #LONGEST} characters, without white space at the ends
 */
public record Reference(String text) {

    /** Characters (code points) of a reference at most. */
    public static final int LONGEST = 100;

    /**
     * @throws IllegalArgumentException when the text is none; {@link #complaint} says why
     */
    public Reference {
        complaint(text)
                .ifPresent(
                        why -> {
                            throw new IllegalArgumentException("a reference " + why);
                        });
        text = normal(text);
    }

    /**
     * Reads a reference.
     *
     * @param field where it was given
     * @throws ValidationFailed naming the field when it is none
     */
    public static Reference of(String field, @Nullable String given) {
        complaint(given)
                .ifPresent(
                        why -> {
                            throw ValidationFailed.of(field, why);
                        });
        return new Reference(normal(given));
    }

    /** What a reference is compared and kept by; an empty text when nothing is left of it. */
    public static String normal(@Nullable String given) {
        if (given == null) {
            return "";
        }
        int start = 0;
        int end = given.length();
        while (start < end && isBlank(given.codePointAt(start))) {
            start += Character.charCount(given.codePointAt(start));
        }
        while (end > start && isBlank(given.codePointBefore(end))) {
            end -= Character.charCount(given.codePointBefore(end));
        }
        return given.substring(start, end);
    }

    /**
     * Why the text is no reference, in words that follow the field's name; empty when it is one.
     */
    public static Optional<String> complaint(@Nullable String given) {
        String text = normal(given);
        if (text.isEmpty() || Characters.exceed(text, LONGEST)) {
            return Optional.of("must have 1 to " + LONGEST + " characters");
        }
        return text.codePoints().anyMatch(Reference::isUnseen)
                ? Optional.of("must not contain control or invisible characters")
                : Optional.empty();
    }

    /** White space of every script, and what stands for nothing at all. */
    private static boolean isBlank(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || character == 0x85
                || (Character.getType(character) == Character.FORMAT && !isPrepended(character));
    }

    private static boolean isUnseen(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    true;
            case Character.FORMAT -> !isPrepended(character);
            default -> isFiller(character);
        };
    }

    /** Signs of number and verse, which are of the class "format" and can be seen. */
    private static boolean isPrepended(int character) {
        return (character >= 0x600 && character <= 0x605)
                || character == 0x6DD
                || character == 0x70F
                || character == 0x890
                || character == 0x891
                || character == 0x8E2
                || character == 0x110BD
                || character == 0x110CD;
    }

    /** Letters and marks that show nothing: fillers of Hangul, joiners, variation selectors. */
    private static boolean isFiller(int character) {
        return character == 0x34F
                || character == 0x115F
                || character == 0x1160
                || character == 0x17B4
                || character == 0x17B5
                || (character >= 0x180B && character <= 0x180F)
                || character == 0x3164
                || (character >= 0xFE00 && character <= 0xFE0F)
                || character == 0xFFA0
                || (character >= 0xE0100 && character <= 0xE01EF);
    }
}
