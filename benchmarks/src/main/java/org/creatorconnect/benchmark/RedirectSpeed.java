package org.creatorconnect.benchmark;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.creatorconnect.benchmark.figure.Growing;
import org.creatorconnect.benchmark.figure.Measured;
import org.creatorconnect.benchmark.figure.Sample;
import org.creatorconnect.benchmark.figure.Size;
import org.creatorconnect.benchmark.machine.BenchmarkFailed;
import org.creatorconnect.benchmark.machine.Command;
import org.creatorconnect.benchmark.machine.LoadTools;
import org.creatorconnect.benchmark.machine.Nginx;
import org.creatorconnect.benchmark.machine.Pause;
import org.creatorconnect.benchmark.machine.TextFile;
import org.creatorconnect.benchmark.machine.Visitors;
import org.creatorconnect.benchmark.machine.WarmUp;

/** Visitors follow links, and each click is recorded. */
final class RedirectSpeed implements Measured, Growing {

    private static final int CODES = 1_000;

    /** Clicks are written down every second. */
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(1_500);

    private static final Duration RECORDING = Duration.ofSeconds(30);
    private static final Pattern REQUESTS = Pattern.compile("(\\d+) requests in ([\\d.]+)(m?s|m)");
    private static final Pattern WRONG = Pattern.compile("Non-2xx or 3xx responses: (\\d+)");

    private final Installation product;
    private final Size size;
    private final Path script;
    private final Nginx nginx;
    private final WarmUp warmUp;

    RedirectSpeed(Installation product, Size size, Path folder) {
        this.product = product;
        this.size = size;
        this.script = folder.resolve("follow.lua");
        this.nginx = new Nginx(folder);
        this.warmUp = new WarmUp(() -> load(product.portal().toString()).perSecond());
        TextFile.write(script, lua(Marketplace.codes(product, CODES)));
    }

    @Override
    public String name() {
        return "redirect, clicks recorded";
    }

    @Override
    public String baseline() {
        return "nginx `return 302` with an access log, one worker";
    }

    @Override
    public String unit() {
        return "requests";
    }

    @Override
    public double bar() {
        return 0.45;
    }

    @Override
    public double aim() {
        return 0.6;
    }

    @Override
    public Sample measure() {
        double ours = speed();
        try (Nginx running = nginx.start()) {
            return new Sample(ours, load(running.address()).perSecond());
        }
    }

    @Override
    public double speed() {
        warmUp.once();
        awaitRecorded(0);
        long before = clicks();
        Load answered = load(product.portal().toString());
        awaitRecorded(before + answered.requests());
        return answered.perSecond();
    }

    private record Load(long requests, double perSecond) {}

    private Load load(String address) {
        String printed =
                Command.run(
                        LoadTools.path("wrk"),
                        "-t1",
                        "-c32",
                        "-d" + size.seconds() + "s",
                        "-s",
                        script.toString(),
                        address);
        Matcher wrong = WRONG.matcher(printed);
        if (wrong.find()) {
            throw new BenchmarkFailed(wrong.group(1) + " links led nowhere: " + printed);
        }
        Matcher requests = REQUESTS.matcher(printed);
        if (!requests.find()) {
            throw new BenchmarkFailed("wrk says nothing of requests: " + printed);
        }
        long count = Long.parseLong(requests.group(1));
        return new Load(count, count / seconds(requests));
    }

    private static double seconds(Matcher requests) {
        double figure = Double.parseDouble(requests.group(2));
        return switch (requests.group(3)) {
            case "ms" -> figure / 1_000;
            case "m" -> figure * 60;
            default -> figure;
        };
    }

    private long clicks() {
        return product.number(
                "SELECT coalesce(sum(clicks + machines + repeats), 0) FROM click_day");
    }

    /** Every click that was answered is in the database soon after. */
    private void awaitRecorded(long least) {
        long end = System.nanoTime() + RECORDING.toNanos();
        long last = -1;
        for (long now = clicks(); now < least || now != last; now = clicks()) {
            if (System.nanoTime() > end) {
                throw new BenchmarkFailed(
                        "of " + least + " clicks that were answered only " + now + " are recorded");
            }
            last = now;
            Pause.of(BETWEEN_LOOKS);
        }
    }

    /** A person with a browser at an address of their own follows one link after another. */
    private static String lua(List<String> codes) {
        return """
        local codes = { %s }
        local turn = 0
        request = function()
            turn = turn + 1
            local from = string.format("81.%%d.%%d.%%d", turn %% 250, math.floor(turn / 250) %% 250, 1 + math.floor(turn / 62500) %% 250)
            return wrk.format("GET", "/r/" .. codes[1 + turn %% #codes],
                { ["User-Agent"] = "%s", ["X-Forwarded-For"] = from })
        end
        """
                .formatted("\"" + String.join("\", \"", codes) + "\"", Visitors.BROWSER);
    }
}
