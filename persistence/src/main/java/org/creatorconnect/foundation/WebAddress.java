package org.creatorconnect.foundation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An address as browsers understand it, by the WHATWG URL standard: what a browser takes is taken,
 * and names the same place. Every address that somebody gives is read here and nowhere else.
 *
 * <p>It is written in ASCII ({@link #toString}) so that any client can follow it, with scheme and
 * host in lower case, the default port left out, and what needs escapes escaped. Pages are compared
 * by {@link #page}.
 *
 * @param scheme in lower case; only {@code http} and {@code https} lead to pages
 * @param authority user, host and port as they are written; empty when it leads to no page
 * @param host in ASCII; empty when it leads to no page
 * @param path beginning with a slash
 * @param query with its question mark, or nothing
 * @param fragment with its hash, or nothing
 */
public record WebAddress(
        String scheme, String authority, String host, String path, String query, String fragment) {

    private static final Pattern SCHEME =
            Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):(.*)", Pattern.DOTALL);
    private static final Pattern NO_SCHEME = Pattern.compile("[/\\\\]{2}.*", Pattern.DOTALL);
    private static final Pattern PARTS =
            Pattern.compile("[/\\\\]*([^/\\\\?#]*)([^?#]*)(\\?[^#]*)?(#.*)?", Pattern.DOTALL);
    private static final Pattern PORT = Pattern.compile(":(\\d*)$");
    private static final int LARGEST_PORT = 65_535;

    /**
     * Reads what somebody pasted or a feed names. An address that leaves its scheme out and begins
     * with two slashes is one of {@code https}.
     *
     * @return nothing when a browser would not take it for an address of its own
     */
    public static Optional<WebAddress> parse(String text) {
        String given = trimmed(text);
        if (NO_SCHEME.matcher(given).matches()) {
            return web("https", given);
        }
        Matcher scheme = SCHEME.matcher(given);
        if (!scheme.matches()) {
            return Optional.empty();
        }
        String name = scheme.group(1).toLowerCase(Locale.ROOT);
        return isWeb(name)
                ? web(name, scheme.group(2))
                : Optional.of(new WebAddress(name, "", "", "/", "", ""));
    }

    /** Whether it leads to a page at all. */
    public boolean isWeb() {
        return isWeb(scheme);
    }

    /** The host by which it is found in a list of hosts. */
    public String site() {
        return WebHost.withoutDot(host);
    }

    /** Whether it names a user. */
    public boolean hasUser() {
        return authority.indexOf('@') >= 0;
    }

    /**
     * The page it leads to, in the one spelling by which pages are compared: the same for every way
     * to write its escapes, its scheme and its host; the fragment is no part of it.
     */
    public String page() {
        return pageWithoutQuery() + Escaping.oneSpelling(query, "&=+;#");
    }

    /** {@link #page} without the query. */
    public String pageWithoutQuery() {
        int host = authority.lastIndexOf('@') + 1;
        String place = authority.substring(host).replaceFirst("\\.(?=:|$)", "");
        return scheme + "://" + place + Escaping.oneSpelling(path, "/?#;");
    }

    /** The address without query and fragment, as it is written. */
    public String beforeQuery() {
        return scheme + "://" + authority + path;
    }

    /** The whole address as it is sent to a browser: ASCII, and a URI by RFC 3986. */
    @Override
    public String toString() {
        return beforeQuery() + query + fragment;
    }

    private static boolean isWeb(String scheme) {
        return scheme.equals("http") || scheme.equals("https");
    }

    /**
     * Browsers cut blanks and control characters off and leave tabs and line breaks out, wherever
     * they stand.
     */
    private static String trimmed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && text.charAt(from) <= ' ') {
            from++;
        }
        while (from < to && text.charAt(to - 1) <= ' ') {
            to--;
        }
        return text.substring(from, to).replaceAll("[\t\n\r]", "");
    }

    private static Optional<WebAddress> web(String scheme, String rest) {
        Matcher parts = PARTS.matcher(rest);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String given = parts.group(1);
        int at = given.lastIndexOf('@');
        Matcher port = PORT.matcher(given.substring(at + 1));
        boolean named = port.find();
        String name = given.substring(at + 1, named ? at + 1 + port.start() : given.length());
        String number = named ? port(scheme, port.group(1)) : "";
        return number == null
                ? Optional.empty()
                : WebHost.of(name)
                        .map(
                                host ->
                                        new WebAddress(
                                                scheme,
                                                user(given, at) + host + number,
                                                host,
                                                path(parts.group(2)),
                                                part(Escaping.QUERY, parts.group(3)),
                                                part(Escaping.FRAGMENT, parts.group(4))));
    }

    /** A part that says nothing is none: nobody compares an empty question. */
    private static String part(Escaping escaping, @Nullable String given) {
        return given == null || given.length() == 1
                ? ""
                : given.charAt(0) + escaping.escape(given.substring(1));
    }

    private static String user(String authority, int at) {
        if (at <= 0) {
            return "";
        }
        int colon = authority.indexOf(':');
        boolean password = colon >= 0 && colon < at;
        String name = authority.substring(0, password ? colon : at);
        String secret = password ? authority.substring(colon + 1, at) : "";
        String user =
                Escaping.USER.escape(name)
                        + (secret.isEmpty() ? "" : ":" + Escaping.USER.escape(secret));
        return user.isEmpty() ? "" : user + "@";
    }

    /**
     * @return null when there is no such port
     */
    private static @Nullable String port(String scheme, String digits) {
        String significant = digits.replaceFirst("^0+(?=.)", "");
        if (significant.length() > 5) {
            return null;
        }
        int number = significant.isEmpty() ? -1 : Integer.parseInt(significant);
        boolean usual = number == (scheme.equals("https") ? 443 : 80);
        return number > LARGEST_PORT ? null : number < 0 || usual ? "" : ":" + number;
    }

    /** Back-slashes part it as slashes do, and its dots lead where they lead. */
    private static String path(String given) {
        Deque<String> names = new ArrayDeque<>();
        String[] segments = given.replace('\\', '/').split("/", -1);
        for (int i = 1; i < segments.length; i++) {
            String dots = segments[i].replaceAll("(?i)%2e", ".");
            boolean last = i == segments.length - 1;
            if (dots.equals("..")) {
                names.pollLast();
            }
            if (!dots.equals("..") && !dots.equals(".")) {
                names.addLast(Escaping.PATH.escape(segments[i]));
            } else if (last) {
                names.addLast("");
            }
        }
        StringBuilder path = new StringBuilder();
        for (Iterator<String> name = names.iterator(); name.hasNext(); ) {
            path.append('/').append(name.next());
        }
        return path.length() == 0 ? "/" : path.toString();
    }
}
