package org.creatorconnect.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whoever watches the product by the dashboard of the documents sees what it shows. */
class MetricsIT {

    private static final Path DASHBOARD = Path.of("..", "docs", "operations", "dashboard.json");
    private static final Pattern NAME = Pattern.compile("\\bconnect_[a-z_]+");

    @Test
    void theProductTellsEveryMetricThatTheDashboardShows() throws IOException {
        Set<String> shown = names(Files.readString(DASHBOARD));
        assertThat(shown).hasSizeGreaterThan(8);
        Eventually.within(Duration.ofSeconds(20))
                .assertThat(() -> names(metrics()), told -> assertThat(told).containsAll(shown));
    }

    @Test
    void whatWasDoneIsCountedByItsName() {
        Shop shop = new Shop(Cast.merchant(""));
        String click = Shop.click(shop.link(Cast.creator(300)));
        double before = count("ORDER_RECEIVED");
        shop.report(Shop.order("M1", click));
        shop.report(Shop.order("M2", click));
        Eventually.within(Duration.ofSeconds(60))
                .assertThat(
                        () -> count("ORDER_RECEIVED"),
                        count -> assertThat(count - before).isGreaterThanOrEqualTo(2));
    }

    private static double count(String action) {
        Matcher line =
                Pattern.compile(
                                "^connect_acts_total\\{[^}]*action=\"" + action + "\"[^}]*} (\\S+)",
                                Pattern.MULTILINE)
                        .matcher(metrics());
        assertThat(line.find()).as("a count of " + action).isTrue();
        return Double.parseDouble(line.group(1));
    }

    private static Set<String> names(String text) {
        Set<String> names = new TreeSet<>();
        Matcher name = NAME.matcher(text);
        while (name.find()) {
            names.add(name.group());
        }
        return names;
    }

    private static String metrics() {
        URI metrics = RunningProduct.get().server().readiness().resolve("/metrics");
        try {
            return HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(metrics).build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
