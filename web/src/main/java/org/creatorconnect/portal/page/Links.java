package org.creatorconnect.portal.page;

import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes addresses inside the portal and tells which given ones lead inside. */
public final class Links {

    private Links() {}

    /** A path with parameters, written as the browser does. */
    public static String of(String path, Map<String, String> parameters) {
        return of(path, List.copyOf(parameters.entrySet()));
    }

    /** A path with parameters of which some may be there several times. */
    public static String of(String path, List<Map.Entry<String, String>> parameters) {
        return parameters.stream()
                .map(entry -> encode(entry.getKey()) + '=' + encode(entry.getValue()))
                .collect(Collectors.joining("&", parameters.isEmpty() ? path : path + '?', ""));
    }

    /** Sends the reader of the page that is answered to an address. */
    public static void go(String address) {
        try {
            FacesContext.getCurrentInstance().getExternalContext().redirect(address);
        } catch (IOException gone) {
            throw new UncheckedIOException("the browser went away", gone);
        }
    }

    /**
     * Whether the text is a path on this server. {@code //host}, {@code /\host} and anything with a
     * scheme or control characters lead elsewhere and are not.
     */
    public static boolean isLocal(String text) {
        return text.matches("/(?![/\\\\])[\\x21-\\x5B\\x5D-\\x7E]*");
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
