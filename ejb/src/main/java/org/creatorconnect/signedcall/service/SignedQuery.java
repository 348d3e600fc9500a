package org.creatorconnect.signedcall.service;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.creatorconnect.foundation.RequestTarget;
import org.jspecify.annotations.Nullable;

/**
 * A signed postback. Its parameters are read from the text that is signed and from nowhere else, so
 * nothing that was put behind the signature on its way is obeyed.
 *
 * @param text the query before {@code &sig=}, as it was sent: each byte a character of the same
 *     number
 * @param signature null when the query does not end with one
 */
public record SignedQuery(String text, @Nullable String signature) {

    private static final String SIGNATURE = "&sig=";

    /** Reads a query whose last parameter is {@code sig}; any other carries no signature. */
    public static SignedQuery of(@Nullable String query) {
        int end = query == null ? -1 : query.lastIndexOf(SIGNATURE);
        if (end < 0) {
            return new SignedQuery("", null);
        }
        String signature = query.substring(end + SIGNATURE.length());
        return new SignedQuery(
                query.substring(0, end), signature.indexOf('&') < 0 ? signature : null);
    }

    /** When it was sent, in seconds since 1970. */
    public @Nullable String timestamp() {
        return first("ts");
    }

    /** The first of these parameters that says something. */
    public @Nullable String first(String... names) {
        return Arrays.stream(names)
                .flatMap(name -> value(name).stream())
                .filter(value -> !value.isBlank())
                .findFirst()
                .orElse(null);
    }

    private Optional<String> value(String name) {
        return RequestTarget.parameters(text).stream()
                .filter(parameter -> parameter.getKey().equals(name))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
