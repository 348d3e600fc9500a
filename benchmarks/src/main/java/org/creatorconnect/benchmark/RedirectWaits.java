package org.creatorconnect.benchmark;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.creatorconnect.benchmark.figure.Size;
import org.creatorconnect.benchmark.figure.Waits;
import org.creatorconnect.benchmark.machine.BenchmarkFailed;
import org.creatorconnect.benchmark.machine.Command;
import org.creatorconnect.benchmark.machine.LoadTools;
import org.creatorconnect.benchmark.machine.Visitors;

/**
 * How long a redirect takes when visitors come at a steady pace, less than the most that it can do:
 * one of them, again and again.
 */
final class RedirectWaits {

    private static final int CLIENTS = 32;
    private static final double PART_OF_MOST = 0.7;
    private static final double BAR = 10;
    private static final int SHARE = 99;
    private static final String SENT_ON = "302";

    private final Installation product;
    private final Size size;
    private final RedirectSpeed redirect;

    RedirectWaits(Installation product, Size size, RedirectSpeed redirect) {
        this.product = product;
        this.size = size;
        this.redirect = redirect;
    }

    Waits measure() {
        double pace = PART_OF_MOST * redirect.speed() / CLIENTS;
        URI link = product.portal().resolve("r/" + Marketplace.codes(product, 1).get(0));
        String printed =
                Command.run(
                        LoadTools.path("hey"),
                        "-disable-redirects",
                        "-c",
                        Integer.toString(CLIENTS),
                        "-q",
                        String.format(Locale.ROOT, "%.3f", pace),
                        "-z",
                        size.seconds() + "s",
                        "-o",
                        "csv",
                        "-H",
                        "User-Agent: " + Visitors.BROWSER,
                        "-H",
                        "X-Forwarded-For: 81.2.3.4",
                        link.toString());
        List<Double> answers = printed.lines().skip(1).map(RedirectWaits::milliseconds).toList();
        return new Waits("redirect at 70 % of its most", answers, List.of(), 0, SHARE, BAR, 0);
    }

    /**
     * A line of what the tool prints: seconds from the request on, and as the last but one its
     * status.
     */
    private static double milliseconds(String line) {
        List<String> cells = List.of(line.split(","));
        if (!cells.get(cells.size() - 2).equals(SENT_ON)) {
            throw new BenchmarkFailed("a link led nowhere: " + line);
        }
        return Double.parseDouble(cells.get(0)) * 1_000;
    }
}
