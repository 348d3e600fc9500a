package org.creatorconnect.click;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who followed a link, as far as the request tells. Nothing is dropped for it: statistics leave
 * machines out, and whoever is told apart wrongly still reaches the shop.
 */
public enum Traffic {
    PERSON,
    /** A crawler, a preview maker, a program: it names itself, or names nothing at all. */
    MACHINE,
    /** A browser that fetches ahead or something else than a page, or asks for the headers only. */
    PREFETCH;

    private static final Set<String> PURPOSES =
            Set.of("Sec-Purpose", "Purpose", "X-Purpose", "X-Moz");

    private static final Pattern AHEAD =
            Pattern.compile("prefetch|prerender|preview|instant", Pattern.CASE_INSENSITIVE);

    /** What a person looks at; everything else is loaded for a page that they look at. */
    private static final Set<String> LOOKED_AT =
            Set.of("document", "iframe", "frame", "fencedframe");

    /** All browsers that people use begin so; apps with a browser of their own do, or are named. */
    private static final Pattern BROWSERS =
            Pattern.compile(
                    "mozilla/|opera[/ ]|ucweb|nokia|blackberry|lynx/|w3m/|e?links["
                            + " /(]|dillo/|vkandroidapp/|com\\.vk\\.|instagram |tiktok"
                            + " |musical_ly|line/|\\[fb|fban/");

    /** The phone's own name says nothing about who holds it, whatever stands in it. */
    private static final Pattern PHONE =
            Pattern.compile(
                    "(android[^;()]*);(?![^()]*(?:compatible|http|@|bot[a-z-]*/\\d))[^()]*\\)");

    private static final Pattern MACHINES = machines();

    /** Whether the request says by its method or a header that nobody looks at the page now. */
    public static boolean isAhead(String method, Function<String, @Nullable String> headers) {
        String destination = headers.apply("Sec-Fetch-Dest");
        return method.equals("HEAD")
                || PURPOSES.stream()
                        .map(headers)
                        .anyMatch(said -> said != null && AHEAD.matcher(said).find())
                || (destination != null
                        && !LOOKED_AT.contains(destination.toLowerCase(Locale.ROOT)))
                || "XMLHttpRequest".equalsIgnoreCase(headers.apply("X-Requested-With"));
    }

    /**
     * Looks a request over; takes longer than a redirect may.
     *
     * @param ahead what {@link #isAhead} said of it
     */
    public static Traffic of(boolean ahead, String userAgent) {
        if (ahead) {
            return PREFETCH;
        }
        String agent = PHONE.matcher(userAgent.strip().toLowerCase(Locale.ROOT)).replaceAll("$1)");
        boolean person = BROWSERS.matcher(agent).lookingAt() && !MACHINES.matcher(agent).find();
        return person ? PERSON : MACHINE;
    }

    private static Pattern machines() {
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                Traffic.class.getResourceAsStream("machines.txt"),
                                StandardCharsets.UTF_8))) {
            return Pattern.compile(
                    lines.lines()
                            .filter(line -> !line.startsWith("#"))
                            .collect(Collectors.joining("|")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
