package org.creatorconnect.foundation;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How the address of a request is read, in one place for redirect, portal and API. It is read as
 * browsers write it: characters that they leave as they are stand for themselves, and so does a
 * {@code %} that begins no escape. Bytes that are no UTF-8 become U+FFFD.
 *
 * <p>What is given holds the bytes as they were sent, each a character of the same number.
 */
public final class RequestTarget {

    private static final String UNESCAPED = "-._~!$&'()*+,;=:@/?";

    private RequestTarget() {}

    /** The text with all escapes that are needed, so that every later reader understands it. */
    public static String escaped(String raw) {
        StringBuilder text = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            boolean plain = c < 128 && (Character.isLetterOrDigit(c) || UNESCAPED.indexOf(c) >= 0);
            if (plain || (c == '%' && isEscape(raw, i))) {
                text.append(c);
            } else {
                text.append('%').append(hex(c >> 4)).append(hex(c));
            }
        }
        return text.length() == raw.length() ? raw : text.toString();
    }

    /** A path with its escapes resolved, but those of slashes, which part nothing. */
    public static String path(String raw) {
        return decoded(raw, false);
    }

    /** A name or a value of a query with its escapes resolved; a plus is a blank. */
    public static String parameter(String raw) {
        return decoded(raw, true);
    }

    /** The parameters of a query in their order, each a name and a value. */
    public static List<Map.Entry<String, String>> parameters(String query) {
        List<Map.Entry<String, String>> found = new ArrayList<>();
        for (String part : query.split("&")) {
            if (!part.isEmpty()) {
                int equals = part.indexOf('=');
                String name = equals < 0 ? part : part.substring(0, equals);
                String value = equals < 0 ? "" : part.substring(equals + 1);
                found.add(Map.entry(parameter(name), parameter(value)));
            }
        }
        return found;
    }

    private static String decoded(String raw, boolean inQuery) {
        if (raw.chars().noneMatch(c -> c == '%' || c > 127 || (inQuery && c == '+'))) {
            return raw;
        }
        var bytes = new ByteArrayOutputStream(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '%' && isEscape(raw, i) && (inQuery || !isSlash(raw, i))) {
                bytes.write(Integer.parseInt(raw, i + 1, i + 3, 16));
                i += 2;
            } else {
                bytes.write(inQuery && c == '+' ? ' ' : c);
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static boolean isEscape(String text, int at) {
        return at + 2 < text.length()
                && Character.digit(text.charAt(at + 1), 16) >= 0
                && Character.digit(text.charAt(at + 2), 16) >= 0
                && text.charAt(at + 1) < 128
                && text.charAt(at + 2) < 128;
    }

    /** Whether an escape stands for a slash or a backslash. */
    private static boolean isSlash(String text, int at) {
        String code = text.substring(at + 1, at + 3);
        return code.equalsIgnoreCase("2f") || code.equalsIgnoreCase("5c");
    }

    private static char hex(int number) {
        return Character.toUpperCase(Character.forDigit(number & 0xF, 16));
    }
}
