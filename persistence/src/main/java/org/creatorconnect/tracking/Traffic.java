package org.creatorconnect.tracking;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who followed a link, as far as the request tells. Nothing is dropped for it: statistics leave
 * machines out, and whoever is told apart wrongly still reaches the shop.
 */
public enum Traffic {
    PERSON,
    /** A crawler, a preview maker, a script: it names itself, or names nothing at all. */
    MACHINE,
    /** A browser that looks ahead, or a request for the headers only. */
    PREFETCH;

    private static final Pattern MACHINES =
            Pattern.compile(
                    "bot\\b|bot/|crawl|spider|slurp|preview|facebookexternalhit|whatsapp|"
                            + "headless|phantomjs|curl/|wget/|python-|java/|go-http|okhttp|httpclient|"
                            + "libwww|scrapy|lighthouse|pingdom|uptime|monitor");

    /**
     * @param purpose the header {@code Sec-Purpose} or {@code Purpose}
     */
    public static Traffic of(String method, @Nullable String userAgent, @Nullable String purpose) {
        if (method.equals("HEAD") || (purpose != null && purpose.contains("prefetch"))) {
            return PREFETCH;
        }
        if (userAgent == null
                || userAgent.isBlank()
                || MACHINES.matcher(userAgent.toLowerCase(Locale.ROOT)).find()) {
            return MACHINE;
        }
        return PERSON;
    }
}
