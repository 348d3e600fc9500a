package org.creatorconnect.taskcenter.provider;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * What a reader sees of a page: its text without tags, scripts and styles, with single spaces. The
 * time it takes grows with the page's length only.
 *
 * @param value the text
 */
record PageText(String value) {

    static PageText of(String html) {
        StringBuilder text = new StringBuilder(html.length());
        String lower = html.toLowerCase(Locale.ROOT);
        int at = 0;
        while (at < html.length()) {
            if (html.charAt(at) == '<') {
                at = afterTag(lower, at);
                text.append(' ');
            } else {
                text.append(html.charAt(at++));
            }
        }
        return new PageText(text.toString().replaceAll("\\s+", " ").strip());
    }

    /**
     * Whether the word stands in the text, whatever its case, and not as the start of a longer one.
     */
    boolean mentions(String word) {
        String text = value.toLowerCase(Locale.ROOT);
        String wanted = word.toLowerCase(Locale.ROOT);
        for (int at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
            int end = at + wanted.length();
            if (end == text.length() || !Character.isLetterOrDigit(text.charAt(end))) {
                return true;
            }
        }
        return false;
    }

    /** SHA-256 in hexadecimal. */
    String hash() {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(value.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    private static int afterTag(String lower, int open) {
        int end = open;
        if (lower.startsWith("<script", open)) {
            end = find(lower, "</script", open);
        } else if (lower.startsWith("<style", open)) {
            end = find(lower, "</style", open);
        }
        return Math.min(lower.length(), find(lower, ">", end) + 1);
    }

    private static int find(String text, String what, int from) {
        int found = text.indexOf(what, from);
        return found < 0 ? text.length() : found;
    }
}
