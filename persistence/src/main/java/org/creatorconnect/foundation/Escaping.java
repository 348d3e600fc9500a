package org.creatorconnect.foundation;

import java.nio.charset.StandardCharsets;

/**
 * Which characters of a part of an address are written as {@code %XX}: those that the WHATWG URL
 * standard names for the part, and those that browsers take and strict clients refuse ({@code |},
 * {@code ^}, a {@code %} that begins no escape and the like). Nothing is composed, decomposed or
 * decoded: what a server decodes is what was given.
 */
enum Escaping {
    USER("\"<>`{}|^[]\\/:;=@?#"),
    PATH("\"<>`{}|^[]\\?#"),
    QUERY("\"<>`{}|^\\'#"),
    FRAGMENT("\"<>`{}|^[]\\#");

    private static final String HEX = "0123456789ABCDEF";
    private static final int REPLACEMENT = 0xFFFD;

    private final String escaped;

    Escaping(String escaped) {
        this.escaped = escaped;
    }

    /** The text with the escapes that it needs; those that it has already stay. */
    String escape(CharSequence text) {
        StringBuilder written = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); ) {
            int character = Character.codePointAt(text, i);
            if (character == '%' ? !isEscape(text, i) : isEscaped(character)) {
                write(written, character);
            } else {
                written.append((char) character);
            }
            i += Character.charCount(character);
        }
        return written.toString();
    }

    private boolean isEscaped(int character) {
        return character <= ' ' || character >= 0x7f || escaped.indexOf(character) >= 0;
    }

    /** Half a surrogate pair is no character: browsers write U+FFFD in its place. */
    private static void write(StringBuilder written, int character) {
        boolean half = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        for (byte one :
                Character.toString(half ? REPLACEMENT : character)
                        .getBytes(StandardCharsets.UTF_8)) {
            written.append('%').append(HEX.charAt((one >> 4) & 15)).append(HEX.charAt(one & 15));
        }
    }

    /** Whether an escape of two hexadecimal digits stands at the place. */
    static boolean isEscape(CharSequence text, int at) {
        return at + 2 < text.length()
                && text.charAt(at) == '%'
                && Character.digit(text.charAt(at + 1), 16) >= 0
                && Character.digit(text.charAt(at + 2), 16) >= 0
                && text.charAt(at + 1) < 128
                && text.charAt(at + 2) < 128;
    }

    /**
     * An escaped part in the one spelling by which pages are compared: escapes in upper case, and
     * none for a character that means the same without.
     *
     * @param kept characters that mean something else when they are not escaped
     */
    static String oneSpelling(String part, String kept) {
        StringBuilder spelled = new StringBuilder(part.length());
        for (int i = 0; i < part.length(); i++) {
            if (!isEscape(part, i)) {
                spelled.append(part.charAt(i));
                continue;
            }
            char character = (char) Integer.parseInt(part.substring(i + 1, i + 3), 16);
            if (isPlain(character) && kept.indexOf(character) < 0) {
                spelled.append(character);
            } else {
                spelled.append('%')
                        .append(HEX.charAt(character >> 4))
                        .append(HEX.charAt(character & 15));
            }
            i += 2;
        }
        return spelled.toString();
    }

    private static boolean isPlain(char character) {
        return character > ' ' && character < 0x7f && "\"<>`{}|^[]\\%".indexOf(character) < 0;
    }
}
