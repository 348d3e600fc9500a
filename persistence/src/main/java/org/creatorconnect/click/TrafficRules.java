package org.creatorconnect.click;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells what one request is, by what it says of itself. What only many clicks together show is
 * judged later, by {@link ClickJudging}. The same request is judged alike by the same version of
 * these rules, whenever it is.
 */
public final class TrafficRules {

    /**
     * Of these rules, their lists, and those of {@link ClickJudging}: raised with every change of
     * any of them, so that each mark can be explained.
     */
    public static final int VERSION = 1;

    /** All browsers that people use begin so; apps with a browser of their own do, or are named. */
    private static final Pattern BROWSERS =
            Pattern.compile(
                    "mozilla/|opera[/ ]|ucweb|nokia|blackberry|lynx/|w3m/|e?links["
                            + " /(]|dillo/|vkandroidapp/|com\\.vk\\.|instagram |tiktok"
                            + " |musical_ly|line/|\\[fb|fban/");

    /** The phone's own name says nothing about who holds it, whatever stands in it. */
    private static final Pattern PHONE =
            Pattern.compile(
                    "(android[^;()]*);(?![^()]*(?:compatible|http|@|bot[a-z-]*/\\d))[^()]*\\)",
                    Pattern.CASE_INSENSITIVE);

    private static final String CRAWLERS_FILE = "crawlers.txt";
    private static final String MACHINES_FILE = "machines.txt";

    private static final Crawlers CRAWLERS = new Crawlers(lines(CRAWLERS_FILE));
    private static final Pattern MACHINES = Pattern.compile(String.join("|", lines(MACHINES_FILE)));

    private TrafficRules() {}

    /**
     * Looks a request over; takes longer than a redirect may.
     *
     * @param ahead what the request says besides its user agent
     */
    public static TrafficMark of(Ahead ahead, String userAgent) {
        return ahead == Ahead.NOT ? of(userAgent) : TrafficMark.ahead(ahead);
    }

    /** Judges a user agent; empty when the request named none. */
    public static TrafficMark of(String userAgent) {
        String agent = PHONE.matcher(userAgent.strip()).replaceAll("$1)");
        if (agent.isEmpty()) {
            return TrafficMark.bot("no-name");
        }
        Optional<String> crawler = CRAWLERS.name(agent);
        if (crawler.isPresent()) {
            return TrafficMark.bot(crawler.get());
        }
        String lower = agent.toLowerCase(Locale.ROOT);
        if (MACHINES.matcher(lower).find()) {
            return TrafficMark.bot("unlisted");
        }
        return BROWSERS.matcher(lower).lookingAt()
                ? TrafficMark.PERSON
                : TrafficMark.bot("no-browser");
    }

    /** All that these rules and those of {@link ClickJudging} are made of. */
    static List<String> texts() {
        return List.of(
                BROWSERS.pattern(),
                PHONE.pattern(),
                String.join("\n", lines(CRAWLERS_FILE)),
                MACHINES.pattern(),
                JudgingText.JUDGE);
    }

    private static List<String> lines(String file) {
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                TrafficRules.class.getResourceAsStream(file),
                                StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
