package org.creatorconnect.foundation.provider;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * In which characters a page is written, as browsers find out: by its byte order mark, else by its
 * header, else by what its beginning says of itself, else UTF-8.
 */
final class PageCharset {

    private static final int BEGINNING = 2048;
    private static final Pattern NAME =
            Pattern.compile("charset\\s*=\\s*[\"']?\\s*([a-z0-9_:.-]+)", Pattern.CASE_INSENSITIVE);

    private PageCharset() {}

    static Charset of(@Nullable String contentType, byte[] page) {
        if (begins(page, 0xFE, 0xFF) || begins(page, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16;
        }
        if (begins(page, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        Charset told = named(contentType == null ? "" : contentType);
        return told == null ? byItself(page) : told;
    }

    private static Charset byItself(byte[] page) {
        int length = Math.min(page.length, BEGINNING);
        Charset told = named(new String(page, 0, length, StandardCharsets.ISO_8859_1));
        boolean possible = told != null && !told.name().startsWith("UTF-16");
        return possible ? told : StandardCharsets.UTF_8;
    }

    private static @Nullable Charset named(String text) {
        Matcher name = NAME.matcher(text);
        try {
            return name.find() ? Charset.forName(name.group(1)) : null;
        } catch (IllegalArgumentException unknown) {
            return null;
        }
    }

    private static boolean begins(byte[] page, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= page.length || (page[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
